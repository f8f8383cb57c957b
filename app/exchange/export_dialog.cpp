// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/export_dialog.h"

#include "app/ui/dialogs.h"
#include "app/ui/error_text.h"
#include "app/ui/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QProgressBar>
#include <QTreeWidget>

#include <chrono>

namespace lanyard {

using namespace std::chrono_literals;

namespace {

QLineEdit *field(const QString &name, const QString &accessible, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(accessible);
    edit->setPlaceholderText(placeholder);
    return edit;
}

} // namespace

ExportDialog::ExportDialog(std::unique_ptr<ExportFlow> flow, Dialogs &dialogs, SettingsStore &settings, QWidget *parent)
    : QDialog(parent), m_flow(std::move(flow)), m_dialogs(dialogs), m_settings(settings)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    resize(640, 600);

    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_export = new QPushButton(tr("Export"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setDefault(true);
    m_close = new QPushButton(tr("Cancel"));
    m_close->setObjectName(QStringLiteral("closeButton"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    m_choices = choices();
    layout->addWidget(m_choices);
    layout->addWidget(overview(), 1);
    layout->addLayout(buttons);

    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_flow->plan(wish()); });
    connect(m_flow.get(), &ExportFlow::planned, this, &ExportDialog::showPlan);
    connect(m_flow.get(), &ExportFlow::failed, this, &ExportDialog::showError);
    connect(m_flow.get(), &ExportFlow::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_flow.get(), &ExportFlow::written, this, [this](const QString &target) {
        setWriting(false);
        emit exported(target, m_address);
        accept();
    });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    planSoon();
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::choices()
{
    const ExportSettings last = m_settings.exporting();

    m_format = new QComboBox;
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->setAccessibleName(tr("Format of the export"));
    m_format->addItem(tr("Jekyll: a post and its pictures"), QByteArrayLiteral("jekyll"));
    m_format->addItem(tr("WordPress: an import file (WXR) and its pictures"), QByteArrayLiteral("wordpress"));
    m_format->setCurrentIndex(qMax(0, m_format->findData(last.format.toUtf8())));

    m_target = field(QStringLiteral("exportTarget"), tr("Folder to export into"), tr("Choose the site’s folder"));
    m_target->setText(m_settings.lastFolder(SettingsStore::Place::Exports));
    auto *browse = new QPushButton(tr("Choose…"));
    browse->setObjectName(QStringLiteral("chooseTarget"));
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString folder = m_dialogs.chooseTargetFolder(m_target->text());
        if (!folder.isEmpty())
            m_target->setText(folder);
    });
    auto *target = new QHBoxLayout;
    target->setSpacing(8);
    target->addWidget(m_target, 1);
    target->addWidget(browse);

    m_siteUrl = field(QStringLiteral("siteUrl"), tr("Address of the site"), QStringLiteral("https://example.org"));
    m_siteUrl->setText(last.siteUrl);
    m_mediaUrl = field(QStringLiteral("mediaUrl"), tr("Address of the pictures"),
                       QStringLiteral("https://example.org/wp-content/uploads"));
    m_mediaUrl->setText(last.mediaUrl);
    m_mediaLabel = new QLabel(tr("Pictures’ address:"));
    m_mediaLabel->setBuddy(m_mediaUrl);
    m_draft = new QCheckBox(tr("Export as a draft"));
    m_draft->setObjectName(QStringLiteral("exportDraft"));
    m_draft->setChecked(last.draft);

    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("Format:"), m_format);
    form->addRow(tr("Folder:"), target);
    form->addRow(tr("Site’s address:"), m_siteUrl);
    form->addRow(m_mediaLabel, m_mediaUrl);
    form->addRow(QString(), m_draft);

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::planSoon);
    connect(m_target, &QLineEdit::textChanged, this, &ExportDialog::planSoon);
    connect(m_siteUrl, &QLineEdit::textChanged, this, &ExportDialog::planSoon);
    connect(m_mediaUrl, &QLineEdit::textChanged, this, &ExportDialog::planSoon);
    connect(m_draft, &QCheckBox::toggled, this, &ExportDialog::planSoon);
    return box;
}

QWidget *ExportDialog::overview()
{
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("exportSummary"));
    m_summary->setWordWrap(true);
    m_files = new QTreeWidget;
    m_files->setObjectName(QStringLiteral("exportFiles"));
    m_files->setAccessibleName(tr("Files that would be written"));
    m_files->setRootIsDecorated(false);
    m_files->setHeaderHidden(true);
    m_files->setUniformRowHeights(true);
    m_files->setColumnCount(2);
    m_files->header()->setStretchLastSection(false);
    m_files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_files->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_findingsTitle = new QLabel;
    m_findings = new QListWidget; // a tree would not wrap the sentences
    m_findings->setObjectName(QStringLiteral("exportFindings"));
    m_findings->setAccessibleName(tr("What to know before exporting"));
    m_findings->setWordWrap(true);
    m_findings->setTextElideMode(Qt::ElideNone);
    m_findings->setResizeMode(QListView::Adjust);
    m_findings->setSpacing(2);
    m_findings->setIconSize({16, 16});
    connect(m_findings, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (const int line = item->data(Qt::UserRole).toInt(); line > 0)
            emit lineWanted(line);
    });

    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_files, 3);
    layout->addWidget(m_findingsTitle);
    layout->addWidget(m_findings, 2);
    return box;
}

// As a person types it, "~/site" too. Not absolute: nobody could say where it would lead.
QString ExportDialog::target() const
{
    QString folder = QDir::fromNativeSeparators(m_target->text().trimmed());
    if (folder == u"~" || folder.startsWith(QStringLiteral("~/")))
        folder.replace(0, 1, QDir::homePath());
    return QDir::isAbsolutePath(folder) ? QDir::cleanPath(folder) : QString();
}

ExportFlow::Wish ExportDialog::wish() const
{
    return {m_format->currentData().toByteArray(), target(), m_siteUrl->text().trimmed(),
            m_mediaUrl->text().trimmed(), m_draft->isChecked()};
}

void ExportDialog::planSoon()
{
    const bool wordPress = wish().format == "wordpress";
    m_mediaUrl->setVisible(wordPress);
    m_mediaLabel->setVisible(wordPress);
    m_export->setEnabled(false); // until the list below says what would be written
    m_pause.start();
}

void ExportDialog::showPlan(const ExportFlow::Plan &plan)
{
    if (m_pause.isActive())
        return; // the fields have changed since; what would be written now isn't known yet
    m_address = plan.bundle.address;
    m_files->clear();
    int changes = 0;
    const auto add = [this](const QString &path, const QString &state) {
        auto *item = new QTreeWidgetItem(m_files, {path, state});
        item->setForeground(1, palette().placeholderText());
    };
    for (const BundleDifference::Entry &entry : plan.difference.entries) {
        switch (entry.state) {
        case BundleDifference::State::New: add(entry.path, tr("new")); break;
        case BundleDifference::State::Changed: add(entry.path, tr("replaced")); break;
        case BundleDifference::State::Same: add(entry.path, tr("unchanged")); break;
        }
        changes += entry.state != BundleDifference::State::Same;
    }
    const bool chosen = !wish().target.isEmpty();
    if (!chosen && !m_target->text().trimmed().isEmpty())
        m_summary->setText(tr("Please give the whole path of the folder, such as %1.").arg(QDir::toNativeSeparators(QDir::homePath() + QStringLiteral("/site"))));
    else if (!chosen)
        m_summary->setText(tr("Choose a folder to see what would be written there."));
    else if (changes == 0)
        m_summary->setText(tr("Everything in that folder is up to date."));
    else if (m_address.isEmpty())
        m_summary->setText(tr("%n file(s) would be written.", nullptr, changes));
    else
        m_summary->setText(tr("%n file(s) would be written. The post will stand at %1.", nullptr, changes).arg(m_address));

    m_findings->clear();
    for (const Finding &finding : plan.bundle.findings) {
        auto *item = new QListWidgetItem(errorText(finding.what), m_findings);
        item->setIcon(icon(finding.kind == Finding::Kind::Warning ? QStringLiteral("warning") : QStringLiteral("information")));
        item->setData(Qt::UserRole, finding.what.line);
    }
    m_findingsTitle->setText(tr("%n thing(s) to know:", nullptr, int(plan.bundle.findings.size())));
    m_findingsTitle->setVisible(!plan.bundle.findings.isEmpty());
    m_findings->setVisible(!plan.bundle.findings.isEmpty());
    m_export->setEnabled(chosen && changes > 0 && !m_writing);
}

void ExportDialog::showError(const Error &error)
{
    if (m_writing) {
        // The target is as it was, and so the list still holds: the writer may try again.
        setWriting(false);
        m_summary->setText(error.code == "bundle.cancelled" ? tr("The export was cancelled. Nothing was changed.") : errorText(error));
        return;
    }
    if (m_pause.isActive())
        return;
    m_export->setEnabled(false);
    m_files->clear();
    m_findings->clear();
    m_findingsTitle->hide();
    m_findings->hide();
    m_summary->setText(errorText(error));
}

void ExportDialog::start()
{
    const ExportFlow::Wish chosen = wish();
    m_settings.setExporting({QString::fromUtf8(chosen.format), chosen.siteUrl, chosen.mediaUrl, chosen.draft});
    m_settings.setLastFolder(SettingsStore::Place::Exports, chosen.target);
    setWriting(true);
    m_flow->write();
}

void ExportDialog::setWriting(bool writing)
{
    m_writing = writing;
    m_progress->setVisible(writing);
    m_progress->setRange(0, 0);
    m_export->setEnabled(!writing);
    m_choices->setEnabled(!writing);
}

void ExportDialog::reject()
{
    if (m_writing)
        m_flow->cancel(); // the flow says when it has stopped
    else
        QDialog::reject();
}

} // namespace lanyard
