// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/print_desk.h"

#include "app/document/document_session.h"
#include "app/preview/post_printer.h"
#include "app/preview/preview_view.h"
#include "app/shell/actions.h"
#include "app/shell/post_flow.h"
#include "app/ui/dialogs.h"
#include "app/ui/error_text.h"
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

PrintDesk::PrintDesk(const Parts &parts, Actions &actions)
    : m_parts(parts),
      m_print(actions.addForPost(QStringLiteral("print"), tr("&Print…"), QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("print"))),
      m_pdf(actions.addForPost(QStringLiteral("savePdf"), tr("Save as P&DF…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                               QStringLiteral("document-pdf")))
{
    actions.fileMenu->insertAction(actions.close, m_pdf);
    actions.fileMenu->insertAction(actions.close, m_print);
    actions.fileMenu->insertSeparator(actions.close);
    connect(m_print, &QAction::triggered, this, &PrintDesk::print);
    connect(m_pdf, &QAction::triggered, this, &PrintDesk::makePdf);

    connect(&parts.document, &DocumentSession::closed, this, &PrintDesk::end);
}

PostPrinter *PrintDesk::begin(const QString &sentence)
{
    m_print->setEnabled(false);
    m_pdf->setEnabled(false);
    m_printing = new PostPrinter(m_parts.preview.feed(), m_parts.preview.folders(), this);
    emit status(sentence);

    auto *progress = new QProgressDialog(sentence, tr("Cancel"), 0, 0, m_parts.preview.window());
    progress->setObjectName(QStringLiteral("printProgress"));
    progress->setWindowTitle(tr("Lanyard"));
    progress->setMinimumDuration(quiet);
    progress->setValue(0); // starts its clock
    connect(progress, &QProgressDialog::canceled, this, &PrintDesk::end);
    connect(m_printing, &QObject::destroyed, progress, &QObject::deleteLater);
    return m_printing;
}

void PrintDesk::end()
{
    if (m_printing)
        m_printing->deleteLater();
    m_printing.clear();
    if (!m_writing)
        emit status({});
    m_print->setEnabled(m_parts.document.isOpen());
    m_pdf->setEnabled(m_parts.document.isOpen());
}

void PrintDesk::print()
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

void PrintDesk::makePdf()
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

void PrintDesk::write(const QString &path, const QByteArray &pdf)
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
