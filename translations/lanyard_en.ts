<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>lanyard::NewRecapDialog</name>
    <message numerus="yes">
        <source>%n part(s) of the schedule could not be read.</source>
        <translation>
            <numerusform>%n part of the schedule could not be read.</numerusform>
            <numerusform>%n parts of the schedule could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the Draft with %n Talk(s)</source>
        <translation>
            <numerusform>Write the Draft with %n Talk</numerusform>
            <numerusform>Write the Draft with %n Talks</numerusform>
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
