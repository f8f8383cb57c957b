// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

namespace lanyard {

// A heading of the text. Lines are the document's, 0-based.
struct OutlineHeading
{
    int level = 1;
    QString title;
    int line = 0;

    bool operator==(const OutlineHeading &) const = default;
};

// The headings as a tree, with the one the caret stands under marked. Headings are counted in the order of the text.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit OutlineModel(QObject *parent = nullptr);

    // Titles and lines change in place while the levels stay as they are; else the tree is built anew.
    void setHeadings(const QList<OutlineHeading> &headings);
    // Lines came or went behind that line, until the next setHeadings().
    void shiftLines(int line, int grown);
    void setCaretLine(int line);

    const QList<OutlineHeading> &headings() const { return m_headings; }
    int headingAtLine(int line) const; // the last one that begins on the line or above; -1: none
    int current() const { return m_current; } // where the caret is; -1: above the first heading
    int sectionEnd(int heading) const; // the heading behind its section; the count: none
    int siblingBefore(int heading) const; // the section that it could change places with; -1: none
    int siblingAfter(int heading) const;
    QModelIndex indexOf(int heading) const;
    int headingOf(const QModelIndex &index) const; // -1: none

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void moveWanted(int heading, int before); // before the count: to the end

private:
    struct Place
    {
        int parent = -1; // -1: the root
        int row = 0;
        QList<int> children;
    };
    void build();
    const QList<int> &childrenOf(const QModelIndex &parent) const;
    void tellLook(int heading);

    QList<OutlineHeading> m_headings;
    QList<Place> m_places; // beside the headings
    QList<int> m_roots;
    int m_caretLine = 0;
    int m_current = -1;
};

} // namespace lanyard
