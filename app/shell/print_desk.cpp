// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/looks_desk.h"

#include "app/document/document_session.h"
#include "app/preview/post_printer.h"
#include "app/preview/preview_bar.h"
#include "app/preview/preview_view.h"
#include "app/shell/actions.h"
#include "app/shell/post_flow.h"
#include "app/shell/writing_desk.h"
#include "app/ui/dialogs.h"
#include "app/ui/error_text.h"
#include "app/ui/icons.h"
#include "app/ui/tasks.h"
#include "app/workspace/workspace_session.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPrinter>
#include <QProgressDialog>

namespace lanyard {

namespace {

constexpr int quiet = 1500; // ms; a short post is printed before anybody asks

} // namespace

LooksDesk::LooksDesk(const Parts &parts, Actions &actions, WritingDesk &desk, const QList<QAction *> &more)
    : m_parts(parts), m_desk(desk), m_looks(parts.settings), m_ownSheet(parts.files),
      m_print(actions.addForPost(QStringLiteral("print"), tr("&Print…"), QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("print"))),
      m_pdf(actions.addForPost(QStringLiteral("savePdf"), tr("Save as P&DF…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                               QStringLiteral("document-pdf")))
{
    actions.fileMenu->insertAction(actions.close, m_pdf);
    actions.fileMenu->insertAction(actions.close, m_print);
    actions.fileMenu->insertSeparator(actions.close);
    connect(m_print, &QAction::triggered, this, &LooksDesk::print);
    connect(m_pdf, &QAction::triggered, this, &LooksDesk::makePdf);

    tieLooks(actions);
    auto *line = new QAction(this);
    line->setSeparator(true);
    desk.setPreviewBar(new PreviewBar(m_looks, more + QList<QAction *>{line, m_print, m_pdf}));
    connect(&parts.document, &DocumentSession::closed, this, &LooksDesk::end);
}

void LooksDesk::tieLooks(Actions &actions)
{
    auto *menu = new QMenu(tr("Preview &Look"), actions.viewMenu);
    menu->setToolTipsVisible(true);
    m_looks.fill(menu);
    const QList<QAction *> view = actions.viewMenu->actions();
    const qsizetype at = view.indexOf(actions.showPreview);
    actions.viewMenu->insertMenu(view.value(at + 1), menu);

    PreviewView *preview = m_desk.preview();
    const auto wear = [this, preview](const PreviewLook &look) {
        preview->setLook(look);
        m_ownSheet.setFile(look.ownSheetOn ? look.ownSheet : QString());
    };
    connect(&m_looks, &PreviewLooks::changed, this, wear);
    connect(&m_looks, &PreviewLooks::sheetWanted, this, &LooksDesk::chooseSheet);
    connect(&m_ownSheet, &OwnSheet::came, preview, &PreviewView::setOwnSheet);
    connect(&m_ownSheet, &OwnSheet::failed, this, [this](const Error &error) {
        emit notice(tr("Your own CSS can’t be shown. %1").arg(errorText(error)));
    });
    connect(&m_parts.workspace, &WorkspaceSession::siteChanged, preview,
            [preview](const Site &site) { preview->setSite({site.url, site.baseUrl, site.title}); });
    m_looks.setApplicationDark(m_desk.palette().color(QPalette::Base).lightness() < 128);
    wear(m_looks.look());
}

void LooksDesk::chooseSheet()
{
    const QString path = m_parts.dialogs.chooseStyleSheet(m_looks.look().ownSheet);
    if (path.isEmpty())
        return;
    PreviewLook look = m_looks.look();
    look.ownSheet = path;
    look.ownSheetOn = true;
    m_looks.choose(look);
}

PostPrinter *LooksDesk::begin(const QString &sentence)
{
    const PreviewView *preview = m_desk.preview();
    m_print->setEnabled(false);
    m_pdf->setEnabled(false);
    m_printing = new PostPrinter(preview->feed(), preview->folders(), this);
    emit status(sentence);

    auto *progress = new QProgressDialog(sentence, tr("Cancel"), 0, 0, m_desk.window());
    progress->setObjectName(QStringLiteral("printProgress"));
    progress->setWindowTitle(tr("Lanyard"));
    progress->setMinimumDuration(quiet);
    progress->setValue(0); // starts its clock
    connect(progress, &QProgressDialog::canceled, this, &LooksDesk::end);
    connect(m_printing, &QObject::destroyed, progress, &QObject::deleteLater);
    return m_printing;
}

void LooksDesk::end()
{
    if (m_printing)
        m_printing->deleteLater();
    m_printing.clear();
    if (!m_writing)
        emit status({});
    m_print->setEnabled(m_parts.document.isOpen());
    m_pdf->setEnabled(m_parts.document.isOpen());
}

void LooksDesk::print()
{
    if (m_printing)
        return;
    const auto printer = std::make_shared<QPrinter>();
    printer->setPageLayout(usualPaper());
    printer->setDocName(postName(m_parts.document.path()));
    if (!m_parts.dialogs.choosePrinter(*printer))
        return;
    PostPrinter *printing = begin(tr("Printing…"));
    connect(printing, &PostPrinter::finished, this, [this](const std::optional<Error> &problem) {
        end();
        if (problem)
            emit notice(errorText(*problem));
        else
            emit status(tr("Printed."));
    });
    printing->print(printer);
}

void LooksDesk::makePdf()
{
    if (m_printing)
        return;
    const QString post = m_parts.document.path();
    const QString path = m_parts.dialogs.savePdfAs(QFileInfo(post).path() + QLatin1Char('/') + postName(post) + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return;
    PostPrinter *printing = begin(tr("Making the PDF…"));
    connect(printing, &PostPrinter::pdfMade, this, [this, path](const QByteArray &pdf) { write(path, pdf); });
    connect(printing, &PostPrinter::finished, this, [this](const std::optional<Error> &problem) {
        end();
        if (problem)
            emit notice(errorText(*problem));
    });
    printing->makePdf(usualPaper());
}

void LooksDesk::write(const QString &path, const QByteArray &pdf)
{
    m_writing = true;
    Task::run(
        this, [&files = m_parts.files, path, pdf](TaskControl &) { return files.write(path, pdf); },
        [this, path](const Result<void> &written) {
            m_writing = false;
            if (written)
                emit status(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
            else
                emit notice(errorText(written.error()));
        });
}

} // namespace lanyard
