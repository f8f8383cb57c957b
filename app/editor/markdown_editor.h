// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/highlights.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <functional>

class QMenu;
class QMimeData;

namespace lanyard {

class PasteHand;
struct Patch;

// Where the post is written. Highlights only the lines in sight, from the parser's spans; keeps the text in a column of readable
// width; hands on what is dropped to those who know what it is.
class MarkdownEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEditor(QWidget *parent = nullptr);

    void setTextDocument(QTextDocument *document);
    // 0: as wide as the window.
    void setMeasure(int characters);
    void setPointSize(qreal size);
    void setFontFamily(const QString &family); // empty: the system's font of one width

    PasteHand &pasting() const { return *m_pasting; }

    int firstVisibleLine() const;
    // 0-based document line, with the part of it that has scrolled off, 0 to 1.
    double topLine() const;
    void scrollToLine(double line);
    // The same at any height: pixels below the upper edge of the view.
    double lineAt(double height) const;
    void scrollLineTo(double line, double height);
    void goToLine(int line);
    const HighlightMap &highlightMap() const { return m_map; }
    const HighlightTheme &theme() const { return m_theme; }
    int headLines() const { return m_headLines; } // as last parsed
    int lastVisibleLine() const;
    // Opens the context menu for a place in the document; it does not wait for the choice.
    void showMenu(int position, const QPoint &global);
    // The spans of a document line, counted from the line's start; nothing for front matter and where nothing is parsed yet.
    QList<Span> spansOfLine(int line) const;

    // What a feature adds to the look of a line in sight: it appends its ranges, later ones over earlier ones. Called for each line in
    // sight whenever those lines are drawn anew, so it must cost no more than the line. Layers come in the order in which they were
    // added, above the highlighting.
    using LineLayer = std::function<void(const QTextBlock &block, QList<QTextLayout::FormatRange> *ranges)>;
    void addLineLayer(QObject *owner, LineLayer layer); // until the owner goes

public slots:
    void refreshLines(); // a layer has something else to say
    void resetHighlights(const QList<lanyard::PreviewBlock> &blocks, const QList<int> &firstLines);
    void applyPatch(const lanyard::Patch &patch);
    void setHeadLines(int lines);
    void zoom(int steps); // 0: back to the usual size

signals:
    // Something that is not text was dropped or pasted: a session, a speaker, photos or files. `position` in the document. The data lives
    // until the call returns.
    void thingsDropped(const QMimeData *data, int position);
    void picturePasted(const QMimeData *data, const QTextCursor &place); // its pixels, which are no file yet; what is selected there goes for it
    void pointSizeChanged(qreal size);
    // The context menu is about to open for this place in the document; features add what they have to say there.
    void menuAboutToShow(QMenu *menu, int position);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    QMimeData *createMimeDataFromSelection() const override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void changeFont(const QFont &font);
    void applyTheme();
    void layOutColumn();
    void highlightVisible();
    void keepHighlightsInStep(int position, int removed, int added);

    struct OwnedLayer
    {
        QObject *owner;
        LineLayer layer;
    };

    QMetaObject::Connection m_changes; // of the document
    PasteHand *m_pasting;
    HighlightMap m_map;
    HighlightTheme m_theme;
    QList<OwnedLayer> m_layers;
    int m_measure = 76;
    int m_headLines = 0;
    int m_lines = 1; // of the document, before the change that is being told
    double m_topLine = 0; // what several resizings in a row keep at the top
    int m_topRow = 0;     // where the last of them left the view; elsewhere now: scrolled since
    int m_topBlock = 0;
    bool m_resizing = false;
    bool m_highlighting = false;
    bool m_ownWords = false; // what is being dropped was dragged from here
};

// What of our own a drag or the clipboard holds.
bool holdsThings(const QMimeData *data);

} // namespace lanyard
