// SPDX-License-Identifier: GPL-3.0-or-later
// The headers that nearly every source of app/ includes; compiled once. Never include this file.
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDateTime>
#include <QHash>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QString>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeView>
#include <QWidget>

#include <memory>
