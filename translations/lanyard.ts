<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>no section yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text has no section about it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slides linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speakers linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 speakers linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no folder %1 to take photos from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder without an index.md, so there is no post in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program in the meantime; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is true or false, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date that every blog reads; write it like 2026-02-01 or 2026-02-01 18:30:00 +0100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the folder of the post or its site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a picture that the preview can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of Lanyard comes without the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text shows %1 by HTML or by reference, so its description and caption are changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a disk that can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left on the disk for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than the disk allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is too long for this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML of this schedule is broken at line %1; perhaps the file was cut short. Download or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This XML file has neither a conference nor days in it, so it is no schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters of this file are damaged; names and titles may look odd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a time zone. Names look like Europe/Brussels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has more than 64 MB, too much for a schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schedule file is empty. Download or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{ %1 }} means something to Jekyll only and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{% %1 %} means something to Jekyll only and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortcode &quot;%1&quot; means something to Hugo only and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} means something to Jekyll only and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder to export into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no safe name for a file in the export folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export would write %1 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed in the middle, and not all files could be put back. The old ones are kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer whose clock is on UTC will show the post from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 belongs to the blog and stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter was written anew as YAML, without its comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter begins with --- and never ends, so all of it is text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 of the front matter stays as it is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{% %1 %} is never closed and is written as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortcode &quot;%1&quot; means something to Hugo only; Jekyll shows it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{ %1 }} is nothing that Jekyll knows and is written as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll does not take this for a heading. Write it with # on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no HTML tag; it is written as text. In Markdown, put a \ before the &lt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag %1 has no partner in its paragraph. If it is no tag, put a \ before the &lt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll shows %1 as text inside of a paragraph. Give it a paragraph of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture here names no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 stays on its own server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes need WordPress 6.3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress has no task lists; the boxes are written as ☐ and ☑.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress takes out this frame unless an administrator imports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; is too long for WordPress and was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to &quot;%1&quot; has no web address and will lead somewhere else in WordPress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress block comments in the text were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag %1 has no partner in its paragraph and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit and licence could not be written into the copy of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit and licence could not be written into the copy of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many photos called %1. Rename it and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a photo of this recap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo %1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many photos called %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of %1 could not be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a picture that Lanyard can read. It takes JPEG, PNG, WebP, GIF and HEIC files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB. Save it smaller and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels, more than Lanyard opens (150 million). Save it smaller and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is not made of lines like “key: value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2016-06-02 or 2016-06-02 23:30:00 -0700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is UTF-8, but line %1 holds bytes that are not. Mend them in another program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter refers to a part of itself that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter holds too many values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in the front matter holds a colon and a blank. Put the value in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with “- ” in the front matter stands where no list can begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line in the front matter is neither “key: value” nor part of the lines above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line in a list of the front matter does not begin with “- ”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “{” in the front matter is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “[” in the front matter is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in the front matter is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash in double quotes is followed by a letter that YAML does not know. Write two backslashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in the front matter begins with a sign that means something to YAML. Put the value in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line in the front matter is indented with a tab. Use blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in the front matter begins with “*”. Put the value in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in the front matter begins with “&amp;”. Put the value in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter holds the invisible character U+%1. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is too long to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is not valid YAML: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recap was not made, because it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schedule beside %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is not empty. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to make a folder in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large: it has more than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter begins with “---” and never ends. Write a line “---” below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language. Choose one, or write its code such as en or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is changed in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printing process stopped. Something in the post may be too much for it, such as a very large picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed meanwhile, so the section stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section can’t go there: something in it, such as a code fence without an end, would swallow what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section can’t go there: a link or a footnote would then mean another one of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds more than this field can show. Change it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here a second time, and blogs take the last one. Take one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll stops at an empty date. Write a day such as 2016-06-02, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty “published” hides the post. Write true or false, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” needs a blank behind its colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented as if it belonged to “%1” above it. Let it begin where “%1” begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line begins further left than its neighbours above. Let it begin where they begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” goes on behind its closing quotation mark. Put all of it in quotes, and write a &apos; inside of them twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” goes on behind its closing quotation mark. Put all of it in quotes, and write \&quot; for a &quot; inside of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary %1 is damaged, or its two files don’t belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary %1 is written in the unknown encoding %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date can’t be empty; lanyard-cli unset takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter has this field more than once. Change it in the text, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: %1. Change them in the text, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard can’t export to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program, so nothing was written over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post can’t be made ready for printing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page for printing can’t be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF can’t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be written: there is no folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file, so there can’t be a folder of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter of the page “%1” can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program names a page that is not there: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program doesn’t name the talk “%1”, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk of the page “%1” has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event’s YAML file is broken, so its program can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are pages of a devopsdays program. Choose or drop the event’s own file, such as main.yml, together with the folders program and speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has more than %1 sessions; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the sessions in this file is none and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schedule has a DOCTYPE, which schedules don’t need and which can do harm. Lanyard does not read it. Download the schedule again from its own site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was cancelled; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of “%1” can’t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends before it begins, so its end was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” repeats without an end or in a way that no programme does. Of its dates, this many were taken: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This calendar was cut short, so its last events may be missing. Download or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This calendar was cut short before its first event ends. Download or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this page’s data are broken and were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON file holds millions of values, far more than any schedule has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of this JSON file stand inside each other a thousand times and more. No schedule needs that, so Lanyard does not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON of this file is broken at line %1, character %2; perhaps the file was cut short. Download or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some times, rooms, tracks or links are only numbers here that other files explain. Import those files together with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of this file can’t be read than is told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sessions name people only by a code or number that another file explains. Import the file of the speakers together with this one to have their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals that are not in the programme were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schedule holds no sessions. Perhaps it is not published yet; download or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that were withdrawn, rejected or not published were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of this table can be read in two ways; the day was taken to stand before the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of this table can be read in two ways; the month was taken to stand before the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of this table are not clear. Say which of them holds the titles, and which the times and the people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file only says what the columns of a table hold. Choose the table with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in this table is never closed; perhaps the file was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table lists people and no sessions. Choose or drop the table of the sessions together with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a schedule that Lanyard can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a schedule that Lanyard can read. It reads the schedules of frab, pentabarf, pretalx, Sessionize and Indico, iCalendar and CSV files, schema.org events and the programs of devopsdays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files is a schedule that Lanyard can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are people in here, but no sessions. Import the file of the sessions together with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be written: there is a folder of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post’s date %1 lies in the future; Jekyll leaves it out until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no date; today’s is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is written without its offset, so that the post’s day is the same wherever the blog is built. To keep the offset, set timezone in the blog’s _config.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories become part of the post’s address in Jekyll; tags do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter can’t be read as it is meant, and was written anew: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{% %1 %} is written as text, because it would stop Jekyll’s build: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more cells than the table’s head. The preview leaves them out, Jekyll does not. A pipe in a cell wants a \ before it, in code too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll takes letters, digits and hyphens only in a footnote’s name; [^%1] shows as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing that is open. The preview passes it over, and it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll reads the Markdown in this &lt;%1&gt;, the preview shows it as typed. Leave an empty line below the tag and above &lt;/%1&gt; to see it in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With markdown=&quot;%1&quot; Jekyll shows what stands in this &lt;%2&gt; otherwise than the preview. Write markdown=&quot;block&quot;, or take it away: the export then adds what is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the picture %1 can’t be changed where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 stands on this computer only. Add it to the recap’s photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 stands outside of the post’s folder and is left where it is. Add it to the recap’s photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 can’t be taken along: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list holds more than WordPress’ list block can; it is written as an HTML block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post’s date lies in the future; WordPress will hold it back until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter can’t be read as it is meant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the post’s image %1 as the featured image in WordPress: an import can’t do it safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the %1 pictures of the folder media to WordPress’ media library first. The post looks for them at %2; give the web address where they will stand if that is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 is damaged and can’t be shown. Try to copy it from the camera again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is written in a way in which “%1” can’t be changed safely. Change it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post’s front matter is written in TOML or JSON, which Lanyard can read but not change. Change it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value of “%1” can’t be written so that it reads the same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can’t be empty: Jekyll would stop or hide the post. Take the key out instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post’s date can’t be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard can’t tell how the characters of this file are stored. Save it as UTF-8 in another program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can’t write the encoding %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 holds half a character (%1), which can’t be saved. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) in line %3 can’t be saved, because this file is stored as %4. Take it out, or save the post as a new file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text runs from right to left. Where the blog’s pages don’t say so, it stands at the left edge, as in the preview. Write &lt;div dir=&quot;rtl&quot;&gt; and an empty line above it, and an empty line and &lt;/div&gt; below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is never closed and swallows everything below it. Write &lt;/%2&gt; where it is to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is never closed. The preview ends it with its paragraph, but on the published page it holds everything below it. Write &lt;/%2&gt; where it is to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; is closed in line %2, more than %3 paragraphs below. The preview ends it with its own paragraph; on the published page it holds all of them. Close it earlier to see the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files have more than 128 MB together, too much for a schedule. Choose only those of the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many files in there for a schedule. Choose only those of the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schedule in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template’s head has a key that templates don’t know: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template’s head gives %1 a value that it can’t have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template’s {{#%1}} has no {{/%1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has {{%1 …}}, which templates here don’t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template uses {{%1}} as a text, but it is a list: {{#%1}} … {{/%1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has a placeholder that means nothing there: {{%1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template ends {{#%1}}, which isn’t open there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This XML file holds a million tags and more, far more than any schedule has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names a time zone that is not known: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet. Open it in its program, save the sheet of the sessions as CSV, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a document for reading, and Lanyard can’t tell the sessions in it. Look for the schedule as iCalendar (.ics), JSON, XML or CSV on the conference’s site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a packed archive. Unpack it, and choose the files or the folder that were in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture or a film, so there is no schedule to read in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This web page holds no data of an event that Lanyard can read. Look on it for a link to the schedule as iCalendar (.ics), JSON, XML or CSV, and choose what you download there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a news feed or another XML file, not a schedule. Look for the schedule as XML, JSON or iCalendar (.ics).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session without title, time, people and text was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked not to be shown in photos, and %2 names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule has no session with the id “%1”. Look up the ids in the schedule, and write them as they stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people in %1 are not known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of these or a file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To-do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternProblem</name>
    <message>
        <source>A “(” has no “)” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a “)” without a “(”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “[” has no “]” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“*”, “+” or “?” stands where there is nothing to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern ends with a lone “\”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{…}” the larger number stands first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “[…]” a range runs backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern refers to a group that it doesn’t have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in “(?&lt;=…)” must have a fixed length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “\” stands before a letter that has no meaning there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern can’t be read. The mistake is near its character %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReimportDialog</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionFacets</name>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionMarks</name>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at the same time as another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Trip report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetup recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::Actions</name>
    <message>
        <source>&amp;New Recap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Recap &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;Schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Schedule &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ColumnDialog</name>
    <message>
        <source>Columns of the Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the columns of this table hold? The titles are needed; times and people make a good recap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use These Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Composition</name>
    <message>
        <source>About Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Lanyard %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;An editor for people who go to conferences and then write about them.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved text can’t be kept safe at the moment, so save often. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding photo %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample can’t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Could Not Be Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be taken into the recap.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CopyDesk</name>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail, a document or WordPress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied, but for %n picture(s): missing, or too large for the clipboard.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;opy as Rich Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::CountsDesk</name>
    <message>
        <source>&amp;Statistics…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::DateField</name>
    <message>
        <source>Add a Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the date out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, where the event is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s name says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date that blogs understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll takes this time as that of the computer that builds the blog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll takes this time as UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies ahead: Jekyll will not show the post before %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::DetailsDesk</name>
    <message>
        <source>Post Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::DetailsDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::DetailsPanel</name>
    <message>
        <source>Go There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not to be published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept by the other panels: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this is mended, the form can’t show these fields safely: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::DraftDesk</name>
    <message>
        <source>&amp;Draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;ld Notes into the Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resources of the Talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote from a Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schedule yet, so there is nothing to make a draft from. Import one by the Recap menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %n section(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text was changed in the meantime, so nothing was put in. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes of the talks that you attended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes stand in the text already, or their talks have no section yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put notes into %n section(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of the talks that you attended has slides, a video or other links yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk is marked as attended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::DraftDialog</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use These Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template can’t be used. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk is ticked yet, so there is little to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the draft will say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each talk that you attended has its section. There is nothing to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes into the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) will be added, each in its place. What stands there already stays as it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DraftForm</name>
    <message>
        <source>&amp;Template:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the talks are grouped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By theme or track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By event, for several meetups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;lks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the outermost headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From level %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the abstracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a hint that readers don’t see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abstracts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of an album with all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al&amp;bum:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change a Copy of It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the Templates Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk page, sl&amp;ides, video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resources of all talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Than&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (mine)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::DraftLine</name>
    <message>
        <source>&amp;Draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the draft is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because the chosen template can’t be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ExcerptField</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results and link cards cut what is longer than that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll: a post and its pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress: an import file (WXR) and its pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to export into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures’ address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site’s address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know before exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the whole path of the folder, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder to see what would be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in that folder is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be written. The post will stand at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the site’s folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FacetButton</name>
    <message>
        <source>Choose by marks, day, room, track …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by marks, day, room, track and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space switches a choice on or off, Escape closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FacetChips</name>
    <message>
        <source>Without %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all sessions again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FilterList</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep upper and lower case as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace A&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repla&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to replace it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern takes too long on this text. Please make it more exact.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FindDesk</name>
    <message>
        <source>R&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FormField</name>
    <message>
        <source>Go to line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FormatDesk</name>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stri&amp;ke Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write next is bold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write next is italic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write next is struck through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write next is code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Level &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Level &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullet &amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task &amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code Bl&amp;ock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Lines U&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Lines Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Row &amp;Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Row &amp;Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Column Be&amp;fore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Column Af&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align C&amp;entre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align Ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line Up Colu&amp;mns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables don’t go into code or front matter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FullScreen</name>
    <message>
        <source>Press Escape to leave the full screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::GoalLine</name>
    <message>
        <source>%L1 of %L2 words written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::HeadingFinder</name>
    <message>
        <source>Go to heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has no headings yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::KindButtons</name>
    <message>
        <source>Quote: begins with &gt; (Alt+Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To-do: begins with ! (Alt+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea: begins with ? (Alt+I)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::LanguageField</name>
    <message>
        <source>“%1” is not the code of a language that Lanyard knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or type a language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::LineField</name>
    <message>
        <source>The post will stand at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows the title until you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the file’s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::LinkDesk</name>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gather Links as References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write Links Inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed meanwhile, so its links stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no links that could be gathered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no links by reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is still being read. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t become a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed meanwhile, so the link stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::LinkPopover</name>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the link lead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link needs a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other links may use this address, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link can’t have this address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::MarkdownEditor</name>
    <message>
        <source>Text of the post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::MentionsDesk</name>
    <message>
        <source>The text has changed meanwhile, so the names stay as they are. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) mended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::MergeBox</name>
    <message>
        <source>Mer&amp;ge into One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;wo People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here twice. Is it one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two names that may be one person’s. Which spelling stays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the two are one person: which spelling stays?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::MetBox</name>
    <message>
        <source>the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“No photos, please”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recaps that name this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the recap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other recaps of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other recap(s) couldn’t be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The recap of %1 also has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other recaps of yours also have %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take It Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recap of %1 spells the name “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use That Spelling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::MistakeSearch</name>
    <message>
        <source>There is no dictionary to check the spelling with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling is not being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spelling mistake was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search went on from the beginning of the post.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ModesDesk</name>
    <message>
        <source>&amp;Focus Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Typewriter Scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::MomentPopover</name>
    <message>
        <source>Insert Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment looks like 12:30 or 1:02:03.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::NamePopup</name>
    <message>
        <source>Speakers and sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind · detail</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::NamesDesk</name>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::NamesPage</name>
    <message>
        <source>Type @ in the text to put in the name of a speaker or a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a name the &amp;first time, and write it plain after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a name &amp;every time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Never link a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::NativeDialogs</name>
    <message>
        <source>Posts (*.md *.markdown *.mkd *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Post As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.gif *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to keep the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSS File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Schedule Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you don’t save is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::NewRecapDialog</name>
    <message>
        <source>New Recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the schedule could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a recap of this event already: %1. Change the folder above, or open that recap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sessions did you attend?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Could Not Be Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule doesn’t say which time zone it is in. Its clock times are held as UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write the Draft with %n Session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give Up the New Recap?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that you ticked will be forgotten.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give Up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::NewRecapForm</name>
    <message>
        <source>Schedule file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or drop the conference’s schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of files that are one schedule together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schedule:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photos:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. You can add them later, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::NoteField</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 into the talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::NotesList</name>
    <message>
        <source>Notes on this talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes on this talk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::NotesModel</name>
    <message>
        <source>This note has several lines. Change it in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::NowBar</name>
    <message>
        <source>Room (Alt+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this talk (Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch a Folder for Photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch Another Folder for Photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop Watching “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;Top of the Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;Bottom of the Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Alt+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on this talk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The note isn’t saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::NowDesk</name>
    <message>
        <source>&amp;Now Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a Folder for Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn’t there any more, so no photos come from it. They will when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is saved, but the talk can’t be marked as attended. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, and marked as attended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New photos in “%1” go to the talk that is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note isn’t saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you quit now, what the bar of now-mode still holds is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::NowMessage</name>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::NowWords</name>
    <message>
        <source>No recap is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one in Lanyard to take notes on its talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recap has no schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import one in Lanyard with Recap → Import Schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talks of this recap have no times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one by hand to take notes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hasn’t begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other rooms are still on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a talk to add to its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pick a talk to take a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on “%1”, just over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a note, Enter saves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::OutlineDesk</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Heading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::OutlineModel</name>
    <message>
        <source>(without words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of level %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to a heading, Alt+Up and Alt+Down move its section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings of the text will stand here. A line that begins with # is one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PasteDesk</name>
    <message>
        <source>Paste as P&amp;lain Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PasteHand</name>
    <message>
        <source>Video on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PeopleField</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, with a comma between them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PhotoDelegate</name>
    <message>
        <source>No alt text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PhotoFields</name>
    <message>
        <source>All rights reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown below the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cre&amp;dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How others may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a photo to describe it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file tells where the photo was taken; exports leave that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the photo shows, for readers who can’t see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lice&amp;nce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can be seen, parted by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PhotosModel</name>
    <message>
        <source>no alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names somebody who asked for no photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PhotosPanel</name>
    <message>
        <source>Drop photos here, or add them from a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert into the Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the Recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of this recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter inserts the selected photos into the text, Delete removes them from the recap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter photos by name or description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked not to be shown in photos: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PictureField</name>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos to the recap to choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PlacesBox</name>
    <message>
        <source>Written “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend This One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named in the text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Named in the text %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) spell the name otherwise than “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where marks stand within the name, mend it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend All %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PostFlow</name>
    <message>
        <source>Open a recap folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not a recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no index.md in %1. Open one of its posts instead, or make a new recap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post can’t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed but not saved is back. Undo leads to the saved post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed but not saved is back, but the file has changed since. Undo shows the file as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed this post since you opened it. Replacing it loses those changes; “Save As…” keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has moved to another folder. Its photos are still in the old one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PostPrinter</name>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewBar</name>
    <message>
        <source>Copy, print and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the preview looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewDesk</name>
    <message>
        <source>%1 – hold Ctrl and click to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in Previe&amp;w…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview &amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own CSS can’t be shown. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – a page of your site, whose address Lanyard doesn’t know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewLooks</name>
    <message>
        <source>&amp;Dark Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own CSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSS &amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to read while you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jekyll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like a plain Jekyll blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;WordPress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like WordPress with its usual theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it comes out of the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;esktop Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as on a desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tablet Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as on a tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own CSS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own CSS: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewNotice</name>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewView</name>
    <message>
        <source>What you write shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture from %1, not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture inside of the text, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page from %1, not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post is open. Open one, or start a new recap from a schedule, and it shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview stopped again and again, so it rests now. Your text is safe in the editor. Something in the post may be too much for it, such as a very large picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview stopped. It will be back in a moment; your text is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video from %1, not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound from %1, not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads without cookies. It may load more from %1, and can’t see your post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads without cookies. %1 will see that somebody looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the post can’t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PrintDesk</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PrivacyPage</name>
    <message>
        <source>Load remote pictures and pages in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, a card stands in the place of each and offers to load it once. On, whoever keeps a picture, film or page that your post names learns that you look at it. Cookies are never kept, and nothing that is loaded can see your post.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ReimportDialog</name>
    <message numerus="yes">
        <source>%n session(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were dropped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is said of the event itself changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Newer Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you attended, marked, noted or changed by hand stays as it is, and so does your text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the New Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in your recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SessionCard</name>
    <message>
        <source>Slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: paste or drop a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address of the web. It has to begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a link to a moment of the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert into Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the schedule says (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no photos, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address went to “%1”, where its host belongs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SessionForm</name>
    <message>
        <source>Add a Session of Your Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hallway track, dinner by the river …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hallway track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the schedule’s again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has to begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SessionMenu</name>
    <message>
        <source>Insert into Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SessionTools</name>
    <message>
        <source>Smaller timetable (Ctrl and the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger timetable (Ctrl and the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By track</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsDesk</name>
    <message>
        <source>Add a Session of Your &amp;Own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a &amp;Moment of the Video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a session with a video in the panel of the sessions first. Moments can be linked on YouTube, Vimeo, PeerTube, media.ccc.de and in film files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsModel</name>
    <message>
        <source>Without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsPanel</name>
    <message>
        <source>Import Schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the conference’s schedule to see its sessions here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Session of Your Own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter inserts a session into the text, Space or A marks it as attended, M as missed, W to watch later, F as a favourite, 1 to 5 rate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter inserts a session into the text, Space marks it as attended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sessions by title, speaker, room, track or abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has all that is switched on above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsPages</name>
    <message>
        <source>Settin&amp;gs…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::Shelves</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside of this post’s folder, so a link to it would lead nowhere. Move it there and drop it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule doesn’t say which time zone it is in. Its clock times are held as UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the schedule could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SidePanels</name>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SlowBar</name>
    <message>
        <source>The preview takes unusually long. Your text is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetDesk</name>
    <message>
        <source>&amp;Snippet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sni&amp;ppets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure with caption and credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section for a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the Snippets Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets don’t go into code or front matter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetList</name>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also type “%1” in the text and press Tab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SpeakerCard</name>
    <message>
        <source>Choose a person to see and change what is known of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SpeakerFields</name>
    <message>
        <source>&amp;No photos, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is to stand in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as they/them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affilia&amp;tion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, project or university</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the name leads to in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Also spelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spellings, parted by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the person is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More link&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line, such as: Fediverse https://example.org/@ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person asked not to be shown. Lanyard warns of photos that name them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SpeakersDesk</name>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SpeakersModel</name>
    <message>
        <source>All speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sessions you attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelt in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SpeakersPanel</name>
    <message>
        <source>Import Schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter speakers by name or affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the conference’s schedule to see its speakers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert into the Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Photos, Please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter inserts a speaker’s name into the text. Select two to say that they are one person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SpellMenu</name>
    <message>
        <source>There is no word at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word is spelled right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling is not being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add “%1” to My Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to This &amp;Recap’s Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore “%1” for Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from My Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from This Recap’s Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SpellingDesk</name>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suggestions for This Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Post Says (“lang:”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Post Says (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dictionary was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dictionary for this post’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (damaged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More Languages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where dictionaries come from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SpellingPage</name>
    <message>
        <source>Dictionaries are Hunspell’s, as other programs use them. On Debian and Ubuntu they are packages such as hunspell-en-us or hunspell-fr; or put a dictionary’s two files, .aff and .dic, into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check spelling while I write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the language that the &amp;post names in “lang:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every post in these &amp;languages, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages that every post is checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My words, right in every post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (damaged)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::StarRating</name>
    <message>
        <source>Rating (1 to 5, 0 takes it away)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::StartPage</name>
    <message>
        <source>Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were there. Now write about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recap from a schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any Markdown file, with or without front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished recap of an invented meetup, to try things on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (with unsaved text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the sessions you attended and get a first draft. You can also drop the schedule’s files or its folder here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Words of each section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures without a description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::TableSizeMenu</name>
    <message>
        <source>Columns: %1, rows: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::TalkButton</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses another talk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::TalkMenu</name>
    <message>
        <source>&amp;Follow the Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On now, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::TalkPhotos</name>
    <message>
        <source>Open a recap first: its photos folder is where photos go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be added. Lanyard’s window says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was added. No talk was on when it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::TermsField</name>
    <message>
        <source>Type and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories may be a part of the post’s address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::TextCount</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>56 of 1,234 words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %L2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::TextDesk</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::TextPage</name>
    <message>
        <source>Usual font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;wide as the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goal for a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dims all but the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dims all but the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus &amp;mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::TimetablePainter</name>
    <message>
        <source>None of these sessions has a time. The list shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::TimetableView</name>
    <message>
        <source>Timetable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::TokenField</name>
    <message>
        <source>Take “%1” out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Delete to take it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::WhenField</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time looks like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day without a start is not kept. Give it a time, or choose “No day”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ZoneDialog</name>
    <message>
        <source>Time Zone of the Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use This Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City, country or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule doesn’t say in which time zone its times are. Where does the event take place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule doesn’t say in which time zone its times are. Where does %1 take place?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Writes about the conferences you went to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Markdown file, a recap folder, or a schedule for a new recap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
