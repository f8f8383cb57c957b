// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/export_flow.h"

#include "app/ui/tasks.h"

namespace lanyard {

ExportFlow::ExportFlow(FileSystem &files, const Clock &clock, const QString &text, const QString &postPath, QObject *parent)
    : QObject(parent), m_files(files), m_clock(clock), m_text(text), m_postPath(postPath)
{
}

void ExportFlow::plan(const Wish &wish)
{
    delete m_planning; // nobody waits for an older one
    const ExportRequest request{m_text, m_postPath, wish.siteUrl, wish.mediaUrl, wish.draft, m_clock.now()};
    m_planning = Task::run(
        this,
        [files = &m_files, request, wish](TaskControl &) -> Result<Plan> {
            const auto all = exporters();
            const Exporter *exporter = exporterNamed(all, wish.format);
            if (!exporter)
                return failure("export.unknown-format", QT_TRANSLATE_NOOP("Error", "Lanyard can’t export to “%1”."),
                               {QString::fromUtf8(wish.format)});
            auto bundle = exporter->bundle(request, *files);
            if (!bundle)
                return tl::unexpected(bundle.error());
            Plan plan{std::move(*bundle), {}};
            if (!wish.target.isEmpty())
                plan.difference = difference(plan.bundle, *files, wish.target);
            return plan;
        },
        [this, target = wish.target](const Result<Plan> &plan) {
            m_bundle = plan ? plan->bundle : Bundle();
            m_target = target;
            if (plan)
                emit planned(*plan);
            else
                emit failed(plan.error());
        });
}

void ExportFlow::write()
{
    m_writing = Task::run(
        this,
        [files = &m_files, bundle = m_bundle, target = m_target](TaskControl &control) {
            return lanyard::write(bundle, *files, target, {[&control](int done, int total) { return control.step(done, total); }});
        },
        [this, target = m_target](const Result<void> &done) {
            if (done)
                emit written(target);
            else
                emit failed(done.error());
        });
    connect(m_writing, &Task::progressed, this, &ExportFlow::progressed);
}

void ExportFlow::cancel()
{
    if (m_writing)
        m_writing->cancel();
}

} // namespace lanyard
