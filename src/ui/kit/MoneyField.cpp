#include <frid/ui/kit/MoneyField.h>

#include <QLocale>
#include <QRegularExpression>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 orePerKrona = 100;

QString digitsText(qint64 ore)
{
    static const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    QString text = swedish.toString(ore / orePerKrona);
    if (const qint64 rest = ore % orePerKrona; rest != 0) {
        text += u",%1"_s.arg(rest, 2, 10, QChar(u'0'));
    }
    return text;
}

} // namespace

QString moneyText(qint64 ore)
{
    return digitsText(ore) + u"\u00a0kr"_s;
}

MoneyField::MoneyField(QWidget* parent)
    : QLineEdit(parent)
{ }

std::optional<qint64> MoneyField::ore() const
{
    static const QRegularExpression form(u"^([0-9]{1,12})(?:[,.:]([0-9]{1,2})|[,.:]-)?(?:kr)?$"_s);
    QString plain = text().toLower();
    plain.removeIf([](QChar c) { return c.isSpace(); });
    const auto match = form.match(plain);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString rest = match.captured(2).leftJustified(2, u'0');
    return match.captured(1).toLongLong() * orePerKrona + rest.toLongLong();
}

void MoneyField::setOre(const std::optional<qint64>& ore)
{
    setText(ore ? digitsText(*ore) : QString());
}

bool MoneyField::hasBadText() const
{
    return !text().trimmed().isEmpty() && !ore();
}

void MoneyField::focusOutEvent(QFocusEvent* event)
{
    if (const auto sum = ore()) {
        const QString tidy = digitsText(*sum);
        if (tidy != text()) {
            setText(tidy);
        }
    }
    QLineEdit::focusOutEvent(event);
}

} // namespace frid::ui
