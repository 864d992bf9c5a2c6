#pragma once

#include <frid/reporting/AssessmentFigure.h>

#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

namespace frid::reporting {

/// A section title. Stays on the page of what follows it.
struct Heading {
    int level = 1; ///< 1 (largest) to 3
    QString text;
};

/// Running text; line feeds are kept. At least two lines stay together at a page's edge.
struct Paragraph {
    enum class Style {
        Body,
        Quote, ///< the client's own words
        Small, ///< sources and fine print
        Note, ///< a remark about the text, set in grey
        Code, ///< large monospaced groups to be copied by hand
    };
    QString text;
    Style style = Style::Body;
    bool keepWithNext = false; ///< an introduction: stands on the page of what follows it
};

/// Facts in two columns, what and value.
struct KeyValueList {
    struct Fact {
        QString key;
        QString value;
    };
    std::vector<Fact> facts;
};

/// Rows under a header that is repeated on every page. A row is split only when it is taller than a page.
struct Table {
    struct Column {
        QString title;
        double width = 1; ///< share relative to the other columns, > 0
        bool numeric = false; ///< aligned to the right
    };
    std::vector<Column> columns;
    std::vector<QStringList> rows; ///< one cell a column; another count is a programming fault
};

/// Goals on a scale 0–10: a ring where they started, a diamond now, a flag at the target, and the figures in
/// text.
struct GoalFigure {
    struct Goal {
        QString text;
        std::optional<int> start; ///< 0–10, none when never rated
        std::optional<int> now;
        std::optional<int> target;
    };
    QString startLabel; ///< the legend's words
    QString nowLabel;
    QString targetLabel;
    std::vector<Goal> goals;
};

/// Numbers side by side, longest bar the largest number; the figures stand in text beside. A period before is
/// an outline under each bar, so that the two are told apart in grey.
struct BarFigure {
    struct Bar {
        QString label;
        double value = 0; ///< negative ones get no bar
        QString text; ///< the value as it is written
        std::optional<double> before;
        QString beforeText;
    };
    QString nowLabel; ///< the legend's words
    QString beforeLabel; ///< empty: nothing to compare with
    std::vector<Bar> bars;
};

/// Dated entries in the order given.
struct Timeline {
    struct Entry {
        QString when;
        QString title;
        QString text;
    };
    std::vector<Entry> entries;
};

struct BulletList {
    QStringList items;
};

/// Room to sign by hand. Stays with the end of what comes before it.
struct SignatureLines {
    QStringList signatories; ///< role or name above each pair of lines
    QString placeAndDateLabel;
    QString signatureLabel;
};

struct Spacer {
    double height = 12; ///< points; falls away at the top of a page
};

struct PageBreak { };

/// A boxed remark that has to be seen.
struct Callout {
    enum class Kind { Information, Warning };
    QString title;
    QString text;
    Kind kind = Kind::Information;
};

using Block = std::variant<Heading, Paragraph, KeyValueList, Table, GoalFigure, BarFigure, AssessmentFigure,
    Timeline, BulletList, SignatureLines, Spacer, PageBreak, Callout>;

/// Printed at the top of every page.
struct PageHeader {
    QString municipality;
    QString unit;
    QString reference; ///< the case number with its label
    QString secrecyStamp; ///< the full text of the stamp; empty for none
};

/// Printed at the bottom of every page.
struct PageFooter {
    QString text; ///< printed by, printed at, recipient; may have several lines
    QString pageOf; ///< "Page %1 of %2"; empty for no page number
};

/// What a paper says, independent of the device that shows it. Every text is plain: no markup is interpreted,
/// and control characters are left out.
struct Document {
    QString title; ///< shown on the first page, in every header, and set in the file's metadata
    QString subtitle;
    PageHeader header;
    PageFooter footer;
    std::vector<Block> blocks;
};

} // namespace frid::reporting
