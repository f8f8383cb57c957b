// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timetable_painter.h"

#include "app/sessions/session_marks.h"
#include "app/sessions/sessions_model.h"
#include "app/sessions/timetable_layout.h"
#include "app/ui/icons.h"
#include "app/ui/marks.h"
#include "app/ui/when.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace lanyard {

namespace {

constexpr int pad = 4; // between a block's edge and its words
constexpr int tickSize = 12;

QColor mixed(const QColor &one, const QColor &other, double part)
{
    const auto mix = [part](int a, int b) { return int(std::lround(a * part + b * (1 - part))); };
    return QColor(mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue()));
}

} // namespace

TimetableFrame::TimetableFrame(const QWidget &view, const QRect &seen, const QPoint &scrolled)
    : viewport(seen), offset(scrolled), direction(view.layoutDirection()), font(view.font()), palette(view.palette())
{
    const QFontMetrics metrics = view.fontMetrics();
    bands = {metrics.horizontalAdvance(shortTime(QTime(22, 0))) + 2 * pad + 4, metrics.height() + 12};
}

QRect TimetableFrame::page() const
{
    return viewport.adjusted(bands.width(), bands.height(), 0, 0);
}

QRect TimetableFrame::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(direction, viewport, rect);
}

TimetablePainter::TimetablePainter(QPainter &painter, const TimetableFrame &frame, const TimetableLayout &layout, const SessionsModel &model,
                                   const QStringList &tracks)
    : m_painter(painter), m_frame(frame), m_layout(layout), m_model(model), m_tracks(tracks), m_metrics(frame.font, painter.device())
{
}

void TimetablePainter::paint(const QRect &dirty, const QString &currentId, const QDateTime &now)
{
    m_currentId = currentId;
    m_now = now;
    const QRect page = m_frame.page();
    const QRect wanted = m_frame.mirrored(dirty).intersected(page);
    const QRect area = wanted.translated(m_frame.offset - page.topLeft());
    if (m_layout.isEmpty()) {
        m_painter.setPen(quiet(m_frame.palette));
        m_painter.drawText(m_frame.viewport.adjusted(24, 24, -24, -24), int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap,
                           tr("None of these sessions has a time. The list shows them."));
        return;
    }
    m_painter.save();
    m_painter.setClipRect(m_frame.mirrored(page));
    paintGrid(area);
    const QList<TimetableLayout::Block> blocks = m_layout.blocksIn(area);
    for (const TimetableLayout::Block &block : blocks)
        paintBlock(block);
    paintNow();
    m_painter.restore();
    paintTimes();
    paintRooms();
}

void TimetablePainter::paintGrid(const QRect &area) const
{
    const QPoint shift = m_frame.page().topLeft() - m_frame.offset;
    const QColor line = mixed(m_frame.palette.color(QPalette::Text), m_frame.palette.color(QPalette::Base), 0.12);
    const int columns = int(m_layout.rooms().size());
    const int width = columns > 0 ? m_layout.size().width() / columns : 0;
    m_painter.setPen(line);
    for (const TimetableLayout::Day &day : m_layout.days()) {
        if (day.top > area.bottom() || day.top + day.height < area.top())
            continue;
        for (QDateTime hour = day.from; hour <= day.to; hour = hour.addSecs(3600)) {
            const int y = m_layout.yOf(hour);
            if (y >= day.top) // or it is the last hour of the day before
                m_painter.drawLine(0, y + shift.y(), m_frame.viewport.width(), y + shift.y());
        }
    }
    for (int column = 1; column < columns; ++column) {
        const QRect edge = m_frame.mirrored(QRect(column * width - 2 + shift.x(), m_frame.page().top(), 1, m_frame.page().height()));
        m_painter.drawLine(edge.topLeft(), edge.bottomLeft());
    }
    QFont bold = m_frame.font;
    bold.setWeight(QFont::DemiBold);
    for (const TimetableLayout::Day &day : m_layout.days()) {
        const QRect heading(m_frame.page().left(), day.top + shift.y(), m_frame.page().width(), m_metrics.height() + 12);
        if (!heading.intersects(m_frame.page()))
            continue;
        m_painter.fillRect(m_frame.mirrored(heading.adjusted(0, 0, 0, -1)), m_frame.palette.color(QPalette::Base));
        m_painter.setFont(bold);
        m_painter.setPen(m_frame.palette.color(QPalette::Text));
        m_painter.drawText(m_frame.mirrored(heading.adjusted(pad, 0, -pad, 0)),
                         int(QStyle::visualAlignment(m_frame.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetrics(bold).elidedText(longDay(day.date), Qt::ElideRight, heading.width() - 2 * pad));
        m_painter.setFont(m_frame.font);
    }
}

QColor TimetablePainter::trackColour(const QString &track) const
{
    const auto place = m_tracks.indexOf(track);
    if (place < 0 || m_tracks.size() < 2)
        return m_frame.palette.color(QPalette::Mid);
    const bool dark = m_frame.palette.color(QPalette::Base).lightness() < 128;
    // Neighbours in the list are far from each other on the wheel.
    const int hue = int(std::lround(std::fmod(double(place) * 137.508 + 210, 360)));
    return QColor::fromHsl(hue, dark ? 110 : 130, dark ? 150 : 120);
}

void TimetablePainter::paintBlock(const TimetableLayout::Block &block) const
{
    const Session &session = m_model.session(block.item);
    const QRect rect = m_frame.mirrored(block.rect.translated(m_frame.page().topLeft() - m_frame.offset));
    const bool current = session.id == m_currentId;
    const bool overlapping = !m_model.overlapsOf(session.id).isEmpty();
    const QColor ground = m_frame.palette.color(QPalette::Base);
    const QColor ink = session.missed ? quiet(m_frame.palette) : m_frame.palette.color(QPalette::Text);
    const QColor track = trackColour(session.track);
    const QColor accent = m_frame.palette.color(QPalette::Highlight);
    const QColor fill = session.attended ? mixed(accent, ground, 0.26) : mixed(track, ground, session.missed ? 0.06 : 0.14);

    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(current ? QPen(accent, 2) : QPen(mixed(session.attended ? accent : track, ground, 0.5), 1));
    m_painter.setBrush(fill);
    const QRectF outline = QRectF(rect).adjusted(current ? 1 : 0.5, current ? 1 : 0.5, current ? -1 : -0.5, current ? -1 : -0.5);
    m_painter.drawRoundedRect(outline, 3, 3);
    if (m_tracks.size() > 1) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(track);
        const QRect bar = QStyle::visualRect(m_frame.direction, rect, QRect(rect.left() + 2, rect.top() + 3, 3, std::max(2, rect.height() - 6)));
        m_painter.drawRoundedRect(bar, 1.5, 1.5);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);

    const int line = m_metrics.height();
    if (rect.height() < line - 3) // words would run into each other
        return;
    const int above = rect.height() < line + 4 ? (rect.height() - line) / 2 : 2;
    const QRect words = rect.adjusted(pad + 4, above, -pad, -above);
    QList<RowMark> marks = rowMarks(session, overlapping);
    if (session.attended)
        marks.prepend({QStringLiteral("check"), {}});
    int right = words.right() + 1;
    for (auto mark = marks.crbegin(); mark != marks.crend() && right - words.left() > 40; ++mark) {
        right -= tickSize + 2;
        const QRect box(right, words.top() + std::max(0, (std::min(line, words.height()) - tickSize) / 2), tickSize, tickSize);
        icon(mark->icon).paint(&m_painter, QStyle::visualRect(m_frame.direction, rect, box));
    }
    paintTitle(block, rect, words, right, ink, fill);
}

// The marks stand beside the first line and leave it the room up to `right`; the others have the whole width.
void TimetablePainter::paintTitle(const TimetableLayout::Block &block, const QRect &rect, const QRect &words, int right, const QColor &ink,
                                  const QColor &fill) const
{
    const Session &session = m_model.session(block.item);
    const int line = m_metrics.height();
    const QString title = session.title.isEmpty() ? tr("Session without a title") : session.title.simplified();
    const QString more = QStringList{shortTime(session.start.time()), m_model.speakers(block.item)}.join(QStringLiteral(" · "));
    const int lines = std::max(1, words.height() / line);
    QTextLayout text(title, m_frame.font, m_painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(m_frame.direction);
    text.setTextOption(option);
    const int titleLines = lines > 2 ? lines - 1 : lines;
    m_painter.setPen(ink);
    const auto flags = int(QStyle::visualAlignment(m_frame.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
    text.beginLayout();
    int row = 0;
    for (; row < titleLines; ++row) {
        QTextLine each = text.createLine();
        if (!each.isValid())
            break;
        const int width = (row == 0 ? right - 2 : words.right() + 1) - words.left();
        each.setLineWidth(std::max(8, width));
        const QRect where(words.left(), words.top() + row * line, width, line);
        const bool last = row == titleLines - 1;
        const QString shown = last ? title.mid(each.textStart()) : title.mid(each.textStart(), each.textLength());
        m_painter.drawText(QStyle::visualRect(m_frame.direction, rect, where), flags, m_metrics.elidedText(shown.trimmed(), Qt::ElideRight, width));
    }
    text.endLayout();
    if (row < lines && lines > 1) {
        m_painter.setPen(mixed(ink, fill, 0.7));
        const QRect where(words.left(), words.top() + row * line, words.width(), line);
        m_painter.drawText(QStyle::visualRect(m_frame.direction, rect, where), flags, m_metrics.elidedText(more, Qt::ElideRight, where.width()));
    }
}

void TimetablePainter::paintNow() const
{
    const int y = m_now.isValid() ? m_layout.yOf(m_now) : -1;
    if (y < 0)
        return;
    const QColor red = m_frame.palette.color(QPalette::Base).lightness() < 128 ? QColor(255, 110, 100) : QColor(200, 30, 30);
    const int at = y + m_frame.page().top() - m_frame.offset.y();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(red, 2));
    m_painter.drawLine(0, at, m_frame.viewport.width(), at);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimetablePainter::paintRooms() const
{
    const QRect band(0, 0, m_frame.viewport.width(), m_frame.page().top());
    m_painter.fillRect(band, m_frame.palette.color(QPalette::Base));
    m_painter.save();
    m_painter.setClipRect(m_frame.mirrored(band.adjusted(m_frame.page().left(), 0, 0, 0)));
    m_painter.setPen(quiet(m_frame.palette));
    const int columns = int(m_layout.rooms().size());
    const int width = m_layout.size().width() / std::max(1, columns);
    for (int column = 0; column < columns; ++column) {
        const QRect cell(m_frame.page().left() + column * width - m_frame.offset.x(), band.top(), width - 2, band.height());
        if (!cell.intersects(band))
            continue;
        // The name stays in sight as long as a part of its column is.
        const QRect seen = cell.intersected(m_frame.page().adjusted(0, -m_frame.page().top(), 0, 0)).adjusted(pad, 0, -pad, 0);
        const QString name = m_layout.rooms().at(column).isEmpty() ? tr("No room") : m_layout.rooms().at(column).simplified();
        m_painter.drawText(m_frame.mirrored(seen), int(QStyle::visualAlignment(m_frame.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
                         m_metrics.elidedText(name, Qt::ElideRight, seen.width()));
    }
    m_painter.restore();
    m_painter.setPen(m_frame.palette.color(QPalette::Mid));
    m_painter.drawLine(0, band.bottom(), band.right(), band.bottom());
}

void TimetablePainter::paintTimes() const
{
    const QRect band(0, m_frame.page().top(), m_frame.page().left(), m_frame.page().height());
    m_painter.fillRect(m_frame.mirrored(band), m_frame.palette.color(QPalette::Base));
    m_painter.save();
    m_painter.setClipRect(m_frame.mirrored(band));
    m_painter.setPen(quiet(m_frame.palette));
    const int line = m_metrics.height();
    int free = band.top() - line; // small sizes leave hours out
    for (const TimetableLayout::Day &day : m_layout.days()) {
        for (QDateTime hour = day.from; hour < day.to; hour = hour.addSecs(3600)) {
            const int y = m_layout.yOf(hour) + m_frame.page().top() - m_frame.offset.y();
            if (y > band.bottom())
                break;
            if (y < free)
                continue;
            m_painter.drawText(m_frame.mirrored(QRect(pad, y, band.width() - 2 * pad, line)), int(Qt::AlignRight | Qt::AlignTop) | Qt::TextSingleLine,
                             shortTime(hour.time()));
            free = y + line;
        }
    }
    m_painter.restore();
}

} // namespace lanyard
