// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/event/event.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace lanyard {

// A person as one recap has them.
struct Meeting
{
    QString post;  // absolute
    QString event; // its name, else the post's title, else its file's
    QDate day;     // on which it began, else the post's; invalid: not known
    Speaker speaker;
    QStringList talks; // titles of those that were attended
    bool heard = true; // false: all of the person's talks there were missed or are still to be watched

    bool operator==(const Meeting &) const = default;
};

// The people of all recaps of a workspace. It is read off the posts' front matter and kept nowhere else; no post is ever written.
class SpeakerBook
{
public:
    // Looks into each root: its *.md files, and index.md in each of its folders. Posts that are as old and as large as they were for
    // `before` are not read again. Takes its time; `stop` is asked between two posts.
    static SpeakerBook read(const FileSystem &files, const QStringList &roots, const SpeakerBook &before,
                            const std::function<bool()> &stop = {});

    // Where this person was met: known by a link, by the name (accents and order set aside, other spellings too), or by the id and a
    // name that differs in initials. The newest first; `post` left out.
    QList<Meeting> meetings(const Speaker &person, const QString &post = {}) const;

    // The ids of those among many who were met (and heard, if they spoke). Ready for thousands; `stop` is asked now and then.
    QSet<QString> met(const QList<Speaker> &people, const QString &post = {}, const std::function<bool()> &stop = {}) const;

    // Recaps that couldn't be read, and why.
    QList<Error> problems() const;
    int postsRead() const { return m_postsRead; } // the last time; what was unchanged is not counted

    bool operator==(const SpeakerBook &other) const { return m_posts == other.m_posts; }

private:
    struct Post
    {
        QDateTime changed;
        qint64 size = 0;
        QList<Meeting> meetings;
        QList<Error> problems;

        bool operator==(const Post &) const = default;
    };
    static Post readPost(const FileSystem &files, const QString &path);

    QHash<QString, Post> m_posts; // by absolute path
    int m_postsRead = 0;
};

// What a recap knows of a person and this one doesn't: "url", "links", "pronouns", "affiliation", "no_photos". Names as speakers: has
// them in the front matter.
QStringList lacking(const Speaker &person, const Speaker &known);
// The person with these taken over.
Speaker withTaken(Speaker person, const Speaker &known, const QStringList &fields);

} // namespace lanyard
