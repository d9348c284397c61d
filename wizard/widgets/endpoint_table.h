// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <array>
#include <vector>

#include "wizard/look/icons.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/plain_label.h"
#include "wizard/widgets/row_list.h"

namespace wizard::widgets {

/// EndpointCell is what a look at an endpoint came to: a sign, a word, and a sentence.
struct EndpointCell {
    look::IconId icon = look::IconId::Later;
    QString word;
    QString sentence;
};

/// EndpointCells are those of one row, in the order of the columns.
using EndpointCells = std::array<EndpointCell, 2>;

/// EndpointRow is one endpoint of an EndpointTable.
class EndpointRow : public ListRow {
    Q_OBJECT
  public:
    /// EndpointRow shows which endpoint it is, and what it is in the product; columns are the table's headings.
    EndpointRow(const QString& endpoint, const QString& part, const std::array<QString, 2>& columns, QWidget* parent);

    /// setCells replaces what is known.
    void setCells(const EndpointCells& cells);

  private:
    struct Shown {
        IconLabel* icon;
        PlainLabel* word;
        PlainLabel* sentence;
    };

    std::array<QString, 2> m_columns;
    std::array<Shown, 2> m_shown{};
};

/// EndpointTable shows endpoints below each other, each with what it serves, seen from two sides. The rows are filled
/// in while the answers come.
class EndpointTable : public QWidget {
    Q_OBJECT
  public:
    /// EndpointTable has a name for screen readers and two headings.
    EndpointTable(const QString& name, const std::array<QString, 2>& columns, QWidget* parent = nullptr);

    /// Endpoint is a row without its cells.
    struct Endpoint {
        QString name;
        QString part;
    };

    /// setEndpoints replaces the rows.
    void setEndpoints(const std::vector<Endpoint>& endpoints);

    /// setCells fills a row in.
    void setCells(std::size_t row, const EndpointCells& cells);

    /// rowTexts is what the rows say, for one who reads them aloud.
    [[nodiscard]] QStringList rowTexts() const;

  private:
    std::array<QString, 2> m_columns;
    QWidget* m_head;
    RowList* m_list;
    std::vector<EndpointRow*> m_rows;  ///< Owned by the list.
};

}  // namespace wizard::widgets
