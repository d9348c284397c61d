// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QWidget>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace wizard::widgets {

/// SuggestedHost is a name that was found somewhere, and where, in words.
struct SuggestedHost {
    QString name;
    QString source;
};

/// HostEditor is the list of the names that the certificate must cover: found ones with their source, and typed ones.
class HostEditor : public QWidget {
    Q_OBJECT
  public:
    explicit HostEditor(QWidget* parent = nullptr);

    /// setSuggestions replaces the list. Of names that are the same, the first one stays.
    void setSuggestions(const std::vector<SuggestedHost>& suggestions);

    /// addTyped adds what is typed and not added yet, as the button does.
    void addTyped();

    /// addNames takes the names out of a text and puts those that are new at the end.
    void addNames(const QString& text);

    /// hosts is the names as they stand there, whether or not they are said to be unknown.
    [[nodiscard]] QStringList hosts() const;

    /// namesUnknown says whether the user does not know the names; the list then cannot be edited.
    [[nodiscard]] bool namesUnknown() const;
    void setNamesUnknown(bool unknown);

  Q_SIGNALS:
    /// changed: the names are other ones, or are said to be known or unknown.
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeList();
    void layOut();
    void connectParts();
    [[nodiscard]] QSet<QString> keys() const;
    void addItem(const QString& name, const QString& source);
    void removeChosen();
    void tidyEdited(QTreeWidgetItem* item);
    void removeEmptied();
    void updateParts();

    // Tab goes from one to the next in the order of their making.
    QLineEdit* m_entry;
    QPushButton* m_add;
    QTreeWidget* m_list;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QCheckBox* m_unknown;
    QWidget* m_names;   ///< All but the check box.
    QWidget* m_filled;  ///< The list and its buttons: there while it holds a name.
};

}  // namespace wizard::widgets
