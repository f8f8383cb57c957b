// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/session_notes.h"

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

using Kind = SessionNote::Kind;

std::string shown(const SessionNote &note)
{
    static const char *const names[] = {"words", "quote", "to-do", "idea"};
    return std::string(names[int(note.kind)]) + (note.done ? " done " : " ") + std::to_string(note.second) + " " + note.text.toStdString();
}

std::string shown(const SessionNotes &notes)
{
    std::string all;
    for (const SessionNote &note : notes.notes())
        all += shown(note) + "\n";
    return all;
}

SessionNote words(const char *text, int second = -1)
{
    return {Kind::Words, QString::fromUtf8(text), second};
}

const QString lively = QStringLiteral("---\nby: me\n---\n# Tides\n\nCame late, sat *behind* the pillar.\nCold.\n\n"
                                      "- 0:40 waves are sums\n  of cosines\n* [ ] 12:30 ask for the code\n- [x] call home\n\n"
                                      "## Questions\n\n> the gauge\n> was wrong\n\n<!-- later -->\n1. 1:02:30 ? a tide clock\n\n   with hands\n-\n"
                                      "+ 13:00 this:\n\n  ```\n  # no heading\n\n  - no item\n  ```\n* * *\nBye");

} // namespace

TEST(SessionNotes, AreReadAsPeopleWriteThem)
{
    const struct
    {
        const char *text;
        const char *notes;
    } table[] = {
        {"", ""},
        {"\n\n", ""},
        {"# Tides\n", ""},
        {"- 12:30 words\n", "words 750 words\n"},
        {"- 0:05 > said\n", "quote 5 said\n"},
        {"- 1:02:30 ! send it\n- 75:00 ? why\n", "to-do 3750 send it\nidea 4500 why\n"},
        {"- > said\n", "quote -1 said\n"},
        {"- no stamp\n* other bullet\n+ and this\n1. numbered\n", "words -1 no stamp\nwords -1 other bullet\nwords -1 and this\nwords -1 numbered\n"},
        {"-  [12:30] in brackets\n- (0:10) too\n", "words 750 in brackets\nwords 10 too\n"},
        {"- [12:30](https://example.org) a link\n", "words -1 [12:30](https://example.org) a link\n"},
        {"- 12:75 no time\n- 12:3 neither\n- 1:99:00 nor this\n", "words -1 12:75 no time\nwords -1 12:3 neither\nwords -1 1:99:00 nor this\n"},
        {"- 12:30\n-\n- \n- !\n", ""},
        {"- [ ] 1:00 do\n- [x] done\n- [X] 2:00 too\n", "to-do 60 do\nto-do done -1 done\nto-do done 120 too\n"},
        {"- !important\n- ???\n- ![a](b.jpg)\n- >tight\n", "words -1 !important\nwords -1 ???\nwords -1 ![a](b.jpg)\nwords -1 >tight\n"},
        {"- \\> 5 of them\n- 1:00 \\! x\n- 12\\:30 is lunch\n- \\\\> two\n", "words -1 > 5 of them\nwords 60 ! x\nwords -1 12:30 is lunch\nwords -1 \\> two\n"},
        {"Came late.\nCold.\n\nAnd left early.\n", "words -1 Came late.\nCold.\nwords -1 And left early.\n"},
        {"> one\n> two\n\n! do\n", "quote -1 one\ntwo\nto-do -1 do\n"},
        {"- one\n  more\nlazy\n- two\n", "words -1 one\nmore\nlazy\nwords -1 two\n"},
        {"- one\n  - nested\n\n  far\n", "words -1 one\n- nested\n\nfar\n"},
        {"Title\n===\n\nTitle\n---\n- x\n", "words -1 x\n"},
        {"---\nkey: value\n---\n- x\n", "words -1 x\n"},
        {"---\n- x\n", "words -1 x\n"},
        {"```\n# code\n\n- code\n```\n- x\n", "words -1 ```\n# code\n\n- code\n```\nwords -1 x\n"},
        {"- ```\n  never closed\n- x\n", "words -1 ```\nnever closed\nwords -1 x\n"},
        {"<!-- no -->\n- x <!-- part -->\n", "words -1 x <!-- part -->\n"},
    };
    for (const auto &row : table)
        EXPECT_EQ(shown(SessionNotes(QString::fromUtf8(row.text))), row.notes) << row.text;
}

TEST(SessionNotes, EveryNoteComesBackAsItWasWritten)
{
    const char *const texts[] = {"plain",     "> 5",   "\\> 5", "!",         "? what", "12:30 is lunch", "12\\:30", "[ ] box",   "[x] box",
                                 "# hash",    "- item", "1. one", "---",      "![a](b)", "[12:30] at",     "*bold*",  "two\nlines", "a\n- b",
                                 "\\[ ] box", "\\\\! x", "```\nx\n\ny\n```", "1:00:00", "日本語",  "> "};
    for (const char *text : texts) {
        for (const Kind kind : {Kind::Words, Kind::Quote, Kind::ToDo, Kind::Idea}) {
            for (const int second : {-1, 0, 59, 750, 3600, 360000 - 1}) {
                const SessionNote note{kind, QString::fromUtf8(text).trimmed(), second};
                SessionNotes notes(QStringLiteral("# Tides\n"));
                notes.append(words("before", 1));
                notes.append(note);
                notes.append(words("behind", 2));
                ASSERT_EQ(notes.notes().size(), 3) << notes.text().toStdString();
                EXPECT_EQ(shown(notes.notes()[1]), shown(note)) << notes.text().toStdString();
                EXPECT_EQ(SessionNotes(notes.text()).notes(), notes.notes());
            }
        }
    }
}

TEST(SessionNotes, AreAppendedWhereTheListEnds)
{
    const struct
    {
        const char *before;
        const char *after;
    } table[] = {
        {"", "- 12:30 new\n"},
        {"# Tides\n", "# Tides\n\n- 12:30 new\n"},
        {"# Tides", "# Tides\n\n- 12:30 new\n"},
        {"# Tides\n\n", "# Tides\n\n- 12:30 new\n\n"},
        {"- old\n", "- old\n- 12:30 new\n"},
        {"- old", "- old\n- 12:30 new\n"},
        {"* old\n", "* old\n* 12:30 new\n"},
        {" -  old\n", " -  old\n -  12:30 new\n"},
        {"- old\n  goes on\n\n\n", "- old\n  goes on\n- 12:30 new\n\n\n"},
        {"1. old\n", "1. old\n\n- 12:30 new\n"},
        {"- old\n\nEnd.\n", "- old\n\nEnd.\n\n- 12:30 new\n"},
        {"- old\n\n## Later\n", "- old\n\n## Later\n\n- 12:30 new\n"},
        {"- [ ] old\n", "- [ ] old\n- 12:30 new\n"},
    };
    for (const auto &row : table) {
        SessionNotes notes(QString::fromUtf8(row.before));
        const qsizetype count = notes.notes().size();
        notes.append(words("new", 750));
        EXPECT_EQ(notes.text(), QString::fromUtf8(row.after)) << row.before;
        ASSERT_EQ(notes.notes().size(), count + 1);
        EXPECT_EQ(notes.notes().last(), words("new", 750));
    }
}

TEST(SessionNotes, ChangeOnlyTheLinesOfTheOneNote)
{
    const SessionNotes before(lively);
    EXPECT_EQ(before.text(), lively);
    EXPECT_EQ(shown(before), "words -1 Came late, sat *behind* the pillar.\nCold.\nwords 40 waves are sums\nof cosines\n"
                             "to-do 750 ask for the code\nto-do done -1 call home\nquote -1 the gauge\nwas wrong\nidea 3750 a tide clock\n\nwith hands\n"
                             "words 780 this:\n\n```\n# no heading\n\n- no item\n```\nwords -1 Bye\n");
    for (int index = 0; index < before.notes().size(); ++index) {
        SessionNotes same = before;
        same.replace(index, before.notes()[index]);
        EXPECT_EQ(same.text(), lively);

        SessionNotes changed = before;
        SessionNote note = before.notes()[index];
        note.text = QStringLiteral("other");
        changed.replace(index, note);
        ASSERT_EQ(changed.notes().size(), before.notes().size()) << changed.text().toStdString();
        for (int each = 0; each < before.notes().size(); ++each)
            EXPECT_EQ(shown(changed.notes()[each]), shown(each == index ? note : before.notes()[each])) << changed.text().toStdString();

        SessionNotes less = before;
        less.remove(index);
        QList<SessionNote> left = before.notes();
        left.removeAt(index);
        EXPECT_EQ(less.notes(), left) << less.text().toStdString();
    }
    SessionNotes task = before;
    SessionNote done = before.notes()[2];
    done.done = true;
    task.replace(2, done);
    EXPECT_EQ(task.text(), QString(lively).replace(QStringLiteral("* [ ] 12:30"), QStringLiteral("* [x] 12:30")));
    done.kind = Kind::Quote;
    task.replace(2, done);
    EXPECT_TRUE(task.text().contains(QStringLiteral("\n* 12:30 > ask for the code\n")));
}

TEST(SessionNotes, TheLastOneTakenBackGivesTheOldList)
{
    SessionNotes notes(QStringLiteral("- 0:40 one\n"));
    notes.append(words("two", 50));
    notes.remove(1);
    EXPECT_EQ(notes.text(), QStringLiteral("- 0:40 one\n"));
}

TEST(SessionNotes, OneLineIsEnoughToSayWhatIsMeant)
{
    const struct
    {
        const char *typed;
        Kind kind;
        const char *text;
    } table[] = {
        {"  plain   words ", Kind::Words, "plain words"},
        {"> said", Kind::Quote, "said"},
        {">said", Kind::Quote, "said"},
        {"! send", Kind::ToDo, "send"},
        {"!send", Kind::ToDo, "send"},
        {"?why", Kind::Idea, "why"},
        {"?", Kind::Words, "?"},
        {"???", Kind::Words, "???"},
        {"!!1", Kind::Words, "!!1"},
        {"![a](b.jpg)", Kind::Words, "![a](b.jpg)"},
        {"one\ntwo\tthree", Kind::Words, "one two three"},
        {"", Kind::Words, ""},
    };
    for (const auto &row : table) {
        const SessionNote note = typedNote(QString::fromUtf8(row.typed), 7);
        EXPECT_EQ(shown(note), shown({row.kind, QString::fromUtf8(row.text), 7})) << row.typed;
        EXPECT_EQ(typedNote(typedText(note), 7), note) << row.typed;
    }
}

TEST(SessionNotes, TheRunningTimeIsReadAsItIsWritten)
{
    const std::pair<int, const char *> table[] = {{0, "0:00"}, {5, "0:05"}, {750, "12:30"}, {3599, "59:59"}, {3600, "1:00:00"}, {36061, "10:01:01"}};
    for (const auto &[second, text] : table) {
        EXPECT_EQ(runningTime(second), QString::fromLatin1(text));
        EXPECT_EQ(SessionNotes(QStringLiteral("- %1 x\n").arg(QLatin1String(text))).notes().value(0).second, second);
    }
}

} // namespace lanyard::test
