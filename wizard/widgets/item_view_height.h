// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTreeView;

namespace wizard::widgets {

/// makeRowsRoomy gives a tree or list rows as high as the spacing of the windows wants them.
void makeRowsRoomy(QTreeView* view);

/// setRowsShown makes a tree or list as high as its header and that many rows, so that the page scrolls and not the
/// list in it.
void setRowsShown(QTreeView* view, int rows);

}  // namespace wizard::widgets
