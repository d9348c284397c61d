// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/host_editor.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

#include "wizard/look/spacing.h"
#include "wizard/text/value_text.h"
#include "wizard/text/widgets/widget_text.h"
#include "wizard/widgets/announce.h"
#include "wizard/widgets/host_names.h"
#include "wizard/widgets/item_view_height.h"
#include "wizard/widgets/plain_label.h"

namespace wizard::widgets {
namespace {

namespace spacing = look::spacing;

constexpr int nameColumn = 0;
constexpr int sourceColumn = 1;

bool isEnter(const QKeyEvent& key) {
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

}  // namespace

HostEditor::HostEditor(QWidget* parent)
    : QWidget(parent),
      m_entry(new QLineEdit(this)),
      m_add(new QPushButton(text::widgets::hostAdd(), this)),
      m_list(new QTreeWidget(this)),
      m_edit(new QPushButton(text::widgets::hostEdit(), this)),
      m_remove(new QPushButton(text::widgets::hostRemove(), this)),
      m_unknown(new QCheckBox(text::widgets::hostNamesUnknown(), this)),
      m_names(new QWidget(this)),
      m_filled(new QWidget(m_names)) {
    for (QPushButton* button : {m_add, m_edit, m_remove}) {
        button->setAutoDefault(false);
    }
    // Before the parts move into their places: later it would be put behind them, and Tab would never get past it.
    setFocusProxy(m_entry);
    makeList();
    layOut();
    connectParts();
    updateParts();
}

void HostEditor::makeList() {
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({text::widgets::hostColumnName(), text::widgets::hostColumnSource()});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    makeRowsRoomy(m_list);
    m_list->setTabKeyNavigation(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(text::widgets::hostListLabel().remove(u'&'));
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    m_list->installEventFilter(this);
    m_entry->installEventFilter(this);
}

void HostEditor::layOut() {
    auto* listLabel = new PlainLabel(text::widgets::hostListLabel(), PlainLabel::Emphasis::Normal, m_filled);
    listLabel->setBuddy(m_list);
    auto* entryLabel = new PlainLabel(text::widgets::hostEntryLabel(), PlainLabel::Emphasis::Normal, m_names);
    entryLabel->setBuddy(m_entry);
    m_entry->setAccessibleName(text::widgets::hostEntryLabel().remove(u'&'));
    auto* hint = new PlainLabel(text::widgets::hostHint(), PlainLabel::Emphasis::Quiet, m_names);
    auto* unknownHint = new PlainLabel(text::widgets::hostNamesUnknownHint(), PlainLabel::Emphasis::Quiet, this);
    m_unknown->setAccessibleDescription(text::widgets::hostNamesUnknownHint());

    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(spacing::unit);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* filled = new QGridLayout(m_filled);
    filled->setContentsMargins(0, spacing::half, 0, 0);
    filled->setHorizontalSpacing(spacing::unit);
    filled->setVerticalSpacing(spacing::half);
    filled->addWidget(listLabel, 0, 0, 1, 2);
    filled->addWidget(m_list, 1, 0);
    filled->addLayout(buttons, 1, 1);
    filled->setColumnStretch(0, 1);
    auto* grid = new QGridLayout(m_names);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::unit);
    grid->setVerticalSpacing(spacing::half);
    grid->addWidget(entryLabel, 0, 0, 1, 2);
    grid->addWidget(m_entry, 1, 0);
    grid->addWidget(m_add, 1, 1);
    grid->addWidget(hint, 2, 0, 1, 2);
    grid->addWidget(m_filled, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(spacing::half);
    all->addWidget(m_names);
    all->addSpacing(spacing::unit);
    all->addWidget(m_unknown);
    all->addWidget(unknownHint);
}

void HostEditor::connectParts() {
    connect(m_add, &QPushButton::clicked, this, &HostEditor::addTyped);
    connect(m_edit, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem(), nameColumn); });
    connect(m_remove, &QPushButton::clicked, this, &HostEditor::removeChosen);
    connect(m_entry, &QLineEdit::textChanged, this, &HostEditor::updateParts);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &HostEditor::updateParts);
    connect(m_list, &QTreeWidget::itemChanged, this, &HostEditor::tidyEdited);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this,
            [this](QTreeWidgetItem* item) { m_list->editItem(item, nameColumn); });
    connect(m_unknown, &QCheckBox::toggled, this, [this] {
        updateParts();
        Q_EMIT changed();
    });
}

void HostEditor::setSuggestions(const std::vector<SuggestedHost>& suggestions) {
    m_list->clear();
    QSet<QString> present;
    for (const SuggestedHost& suggestion : suggestions) {
        const QString name = suggestion.name.trimmed();
        if (!name.isEmpty() && !present.contains(hostKey(name))) {
            present.insert(hostKey(name));
            addItem(name, suggestion.source);
        }
    }
    updateParts();
    Q_EMIT changed();
}

void HostEditor::addNames(const QString& text) {
    QSet<QString> present = keys();
    const qsizetype before = present.size();
    for (const QString& name : namesIn(text)) {
        if (!present.contains(hostKey(name))) {
            present.insert(hostKey(name));
            addItem(name, text::widgets::hostTypedHere());
        }
    }
    updateParts();
    if (present.size() != before) {
        Q_EMIT changed();
    }
}

QSet<QString> HostEditor::keys() const {
    QSet<QString> present;
    for (const QString& name : hosts()) {
        present.insert(hostKey(name));
    }
    return present;
}

void HostEditor::addItem(const QString& name, const QString& source) {
    const QSignalBlocker quiet(m_list);
    auto* item = new QTreeWidgetItem(m_list, {name, source});
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setToolTip(nameColumn, plainToolTip(text::shown(name)));
    item->setToolTip(sourceColumn, plainToolTip(text::shown(source)));
}

void HostEditor::addTyped() {
    const QString typed = m_entry->text();
    m_entry->clear();
    addNames(typed);
    m_entry->setFocus();
}

void HostEditor::removeChosen() {
    const QList<QTreeWidgetItem*> chosen = m_list->selectedItems();
    for (QTreeWidgetItem* item : chosen) {
        // Taken out, the item is the caller's.
        const std::unique_ptr<QTreeWidgetItem> gone(m_list->takeTopLevelItem(m_list->indexOfTopLevelItem(item)));
    }
    updateParts();
    if (!chosen.isEmpty()) {
        Q_EMIT changed();
    }
}

// An edited name loses the white space around it; one that is emptied goes.
void HostEditor::tidyEdited(QTreeWidgetItem* item) {
    const QString name = item->text(nameColumn).trimmed();
    if (name.isEmpty()) {
        // Not now: the list is still busy with the item whose change it tells.
        QMetaObject::invokeMethod(this, &HostEditor::removeEmptied, Qt::QueuedConnection);
    } else {
        const QSignalBlocker quiet(m_list);
        item->setText(nameColumn, name);
        item->setText(sourceColumn, text::widgets::hostTypedHere());
        item->setToolTip(nameColumn, plainToolTip(text::shown(name)));
        item->setToolTip(sourceColumn, plainToolTip(text::widgets::hostTypedHere()));
    }
    updateParts();
    Q_EMIT changed();
}

void HostEditor::removeEmptied() {
    for (int row = m_list->topLevelItemCount() - 1; row >= 0; --row) {
        if (m_list->topLevelItem(row)->text(nameColumn).trimmed().isEmpty()) {
            const std::unique_ptr<QTreeWidgetItem> gone(m_list->takeTopLevelItem(row));
        }
    }
    updateParts();
}

QStringList HostEditor::hosts() const {
    QStringList names;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        names.append(m_list->topLevelItem(row)->text(nameColumn).trimmed());
    }
    names.removeAll(QString());
    return names;
}

bool HostEditor::namesUnknown() const {
    return m_unknown->isChecked();
}

void HostEditor::setNamesUnknown(bool unknown) {
    m_unknown->setChecked(unknown);
}

void HostEditor::updateParts() {
    constexpr int fewestRows = 2;
    constexpr int mostRows = 8;
    const auto chosen = m_list->selectedItems().size();
    m_add->setEnabled(!namesIn(m_entry->text()).isEmpty());
    m_edit->setEnabled(chosen == 1);
    m_remove->setEnabled(chosen > 0);
    m_names->setEnabled(!namesUnknown());
    m_filled->setVisible(m_list->topLevelItemCount() > 0);
    setRowsShown(m_list, std::clamp(m_list->topLevelItemCount(), fewestRows, mostRows));
}

// Enter adds what is typed; with nothing typed, it is for the window's default button. Delete and F2 are what lists
// use for removing and editing.
bool HostEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_entry && isEnter(*key) && m_add->isEnabled()) {
        addTyped();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_F2 && m_edit->isEnabled()) {
        m_list->editItem(m_list->currentItem(), nameColumn);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace wizard::widgets
