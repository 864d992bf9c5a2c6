#include <frid/domain/exchange/ImportProblem.h>

#include <QStringList>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace frid {

void ImportProblems::add(ImportProblem problem)
{
    qsizetype& count = problem.isError ? m_errors : m_remarks;
    if (++count <= mostKept) {
        m_list.append(std::move(problem));
    }
}

void ImportProblems::sort()
{
    std::ranges::stable_sort(m_list, [](const ImportProblem& a, const ImportProblem& b) {
        const auto place = [](const ImportProblem& problem) {
            return std::tuple(exchangeFiles().indexOf(problem.file), problem.line);
        };
        return place(a) < place(b);
    });
}

const QStringList& exchangeFiles()
{
    static const QStringList names{u"persons.csv"_s, u"cases.csv"_s, u"links.csv"_s, u"violence.csv"_s,
        u"interventions.csv"_s, u"sessions.csv"_s, u"assessments.csv"_s, u"referrals.csv"_s};
    return names;
}

} // namespace frid
