<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CoverageWords</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionMarks</name>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ColumnDialog</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a time</source>
        <translation>
            <numerusform>%n with a time</numerusform>
            <numerusform>%n with a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Composition</name>
    <message numerus="yes">
        <source>%n thing(s) could not be taken into the recap.</source>
        <translation>
            <numerusform>%n thing could not be taken into the recap.</numerusform>
            <numerusform>%n things could not be taken into the recap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CopyDesk</name>
    <message numerus="yes">
        <source>Copied, but for %n picture(s): missing, or too large for the clipboard.</source>
        <translation>
            <numerusform>Copied, but for %n picture: missing, or too large for the clipboard.</numerusform>
            <numerusform>Copied, but for %n pictures: missing, or too large for the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DetailsPanel</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DraftDesk</name>
    <message numerus="yes">
        <source>Added %n section(s).</source>
        <translation>
            <numerusform>Added %n section.</numerusform>
            <numerusform>Added %n sections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put notes into %n section(s).</source>
        <translation>
            <numerusform>Put notes into %n section.</numerusform>
            <numerusform>Put notes into %n sections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DraftDialog</name>
    <message numerus="yes">
        <source>%n section(s) will be added, each in its place. What stands there already stays as it is.</source>
        <translation>
            <numerusform>%n section will be added in its place. What stands there already stays as it is.</numerusform>
            <numerusform>%n sections will be added, each in its place. What stands there already stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) would be written.</source>
        <translation>
            <numerusform>%n file would be written.</numerusform>
            <numerusform>%n files would be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be written. The post will stand at %1.</source>
        <translation>
            <numerusform>%n file would be written. The post will stand at %1.</numerusform>
            <numerusform>%n files would be written. The post will stand at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know:</source>
        <translation>
            <numerusform>%n thing to know:</numerusform>
            <numerusform>%n things to know:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n match(es)</source>
        <translation>
            <numerusform>Replaced %n match</numerusform>
            <numerusform>Replaced %n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::MentionsDesk</name>
    <message numerus="yes">
        <source>%n name(s) mended.</source>
        <translation>
            <numerusform>%n name mended.</numerusform>
            <numerusform>%n names mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::MetBox</name>
    <message numerus="yes">
        <source>%n other recap(s) couldn’t be read.</source>
        <translation>
            <numerusform>%n other recap couldn’t be read.</numerusform>
            <numerusform>%n other recaps couldn’t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::NewRecapDialog</name>
    <message numerus="yes">
        <source>%n part(s) of the schedule could not be read.</source>
        <translation>
            <numerusform>%n part of the schedule could not be read.</numerusform>
            <numerusform>%n parts of the schedule could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the Draft with %n Session(s)</source>
        <translation>
            <numerusform>Write the Draft with %n Session</numerusform>
            <numerusform>Write the Draft with %n Sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that you ticked will be forgotten.</source>
        <translation>
            <numerusform>%n session that you ticked will be forgotten.</numerusform>
            <numerusform>%n sessions that you ticked will be forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::NewRecapForm</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::NoticeBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::NowBar</name>
    <message numerus="yes">
        <source>%n note(s) on this talk</source>
        <translation>
            <numerusform>%n note on this talk</numerusform>
            <numerusform>%n notes on this talk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::NowWords</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PlacesBox</name>
    <message numerus="yes">
        <source>Named in the text %n time(s)</source>
        <translation>
            <numerusform>Named in the text %n time</numerusform>
            <numerusform>Named in the text %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) spell the name otherwise than “%1”.</source>
        <translation>
            <numerusform>%n place spells the name otherwise than “%1”.</numerusform>
            <numerusform>%n places spell the name otherwise than “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ReimportDialog</name>
    <message numerus="yes">
        <source>%n session(s) changed</source>
        <translation>
            <numerusform>%n session changed</numerusform>
            <numerusform>%n sessions changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are new</source>
        <translation>
            <numerusform>%n session is new</numerusform>
            <numerusform>%n sessions are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were dropped</source>
        <translation>
            <numerusform>%n session was dropped</numerusform>
            <numerusform>%n sessions were dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Shelves</name>
    <message numerus="yes">
        <source>%n part(s) of the schedule could not be read.</source>
        <translation>
            <numerusform>%n part of the schedule could not be read.</numerusform>
            <numerusform>%n parts of the schedule could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::StarRating</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n of 5 stars</numerusform>
            <numerusform>%n of 5 stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::StatisticsDialog</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::TextCount</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
</TS>
