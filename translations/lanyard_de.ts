<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>no section yet</source>
        <translation>noch kein Abschnitt</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>noch nichts geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has no section about it yet.</source>
        <translation>Im Text gibt es dazu noch keinen Abschnitt.</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Einen schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>kein Foto</translation>
    </message>
    <message>
        <source>slides linked</source>
        <translation>Folien verlinkt</translation>
    </message>
    <message>
        <source>no slides</source>
        <translation>keine Folien</translation>
    </message>
    <message>
        <source>video linked</source>
        <translation>Video verlinkt</translation>
    </message>
    <message>
        <source>no video</source>
        <translation>kein Video</translation>
    </message>
    <message>
        <source>speakers linked</source>
        <translation>Vortragende verlinkt</translation>
    </message>
    <message>
        <source>%1 of %2 speakers linked</source>
        <translation>%1 von %2 Vortragenden verlinkt</translation>
    </message>
    <message>
        <source>In the text: %1.</source>
        <translation>Im Text: %1.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no folder %1 to take photos from.</source>
        <translation>Es gibt keinen Ordner %1, aus dem Fotos kommen könnten.</translation>
    </message>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation>Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is a folder without an index.md, so there is no post in it.</source>
        <translation>%1 ist ein Ordner ohne index.md, also steht kein Beitrag darin.</translation>
    </message>
    <message>
        <source>%1 was changed by another program in the meantime; please try again.</source>
        <translation>%1 wurde inzwischen von einem anderen Programm geändert; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A draft is true or false, not &quot;%1&quot;.</source>
        <translation>Ein Entwurf ist true oder false, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date that every blog reads; write it like 2026-02-01 or 2026-02-01 18:30:00 +0100.</source>
        <translation>„%1“ ist kein Datum, das jedes Blog liest; schreiben Sie es wie 2026-02-01 oder 2026-02-01 18:30:00 +0100.</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened.</source>
        <translation>Ein anderes Programm hat %1 seit dem Öffnen geändert.</translation>
    </message>
    <message>
        <source>%1 is not in the folder of the post or its site.</source>
        <translation>%1 liegt nicht im Ordner des Beitrags oder seiner Website.</translation>
    </message>
    <message>
        <source>There is no picture %1.</source>
        <translation>Es gibt kein Bild %1.</translation>
    </message>
    <message>
        <source>%1 is not a picture that the preview can show.</source>
        <translation>%1 ist kein Bild, das die Vorschau zeigen kann.</translation>
    </message>
    <message>
        <source>This build of Lanyard comes without the sample.</source>
        <translation>Diesem Lanyard liegt das Beispiel nicht bei.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The text shows %1 by HTML or by reference, so its description and caption are changed there.</source>
        <translation>Der Text zeigt %1 über HTML oder einen Verweis; Beschreibung und Bildunterschrift werden deshalb dort geändert.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>You have no permission to read %1.</source>
        <translation>Ihnen fehlt die Berechtigung, %1 zu lesen.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>You have no permission to write %1.</source>
        <translation>Ihnen fehlt die Berechtigung, %1 zu schreiben.</translation>
    </message>
    <message>
        <source>%1 lies on a disk that can only be read.</source>
        <translation>%1 liegt auf einem Datenträger, der sich nur lesen lässt.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for %1.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für %1.</translation>
    </message>
    <message>
        <source>%1 is larger than the disk allows.</source>
        <translation>%1 ist größer, als der Datenträger zulässt.</translation>
    </message>
    <message>
        <source>The name %1 is too long for this disk.</source>
        <translation>Der Name %1 ist zu lang für diesen Datenträger.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <translation>%1 konnte nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: %2.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>The XML of this schedule is broken at line %1; perhaps the file was cut short. Download or export it again.</source>
        <translation>Das XML dieses Programms ist in Zeile %1 beschädigt; vielleicht ist die Datei unvollständig. Laden oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This XML file has neither a conference nor days in it, so it is no schedule.</source>
        <translation>In dieser XML-Datei stehen weder eine Konferenz noch Tage; sie ist also kein Programm.</translation>
    </message>
    <message>
        <source>Some characters of this file are damaged; names and titles may look odd.</source>
        <translation>Einige Zeichen dieser Datei sind beschädigt; Namen und Titel sehen vielleicht seltsam aus.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a time zone. Names look like Europe/Brussels.</source>
        <translation>„%1“ ist nicht der Name einer Zeitzone. Die Namen sehen aus wie Europe/Brussels.</translation>
    </message>
    <message>
        <source>This file has more than 64 MB, too much for a schedule.</source>
        <translation>Diese Datei hat mehr als 64 MB, zu viel für ein Programm.</translation>
    </message>
    <message>
        <source>This schedule file is empty. Download or export it again.</source>
        <translation>Diese Programmdatei ist leer. Laden oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{{ %1 }} means something to Jekyll only and was left out.</source>
        <translation>{{ %1 }} versteht nur Jekyll; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>{% %1 %} means something to Jekyll only and was left out.</source>
        <translation>{% %1 %} versteht nur Jekyll; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>The shortcode &quot;%1&quot; means something to Hugo only and was left out.</source>
        <translation>Den Shortcode „%1“ versteht nur Hugo; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>{%1} means something to Jekyll only and was left out.</source>
        <translation>{%1} versteht nur Jekyll; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder to export into.</source>
        <translation>%1 ist eine Datei. Bitte einen Ordner wählen, in den exportiert wird.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation>Der Export wurde angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no safe name for a file in the export folder.</source>
        <translation>„%1“ ist kein sicherer Name für eine Datei im Exportordner.</translation>
    </message>
    <message>
        <source>The export would write %1 twice.</source>
        <translation>Der Export würde %1 zweimal schreiben.</translation>
    </message>
    <message>
        <source>The export failed in the middle, and not all files could be put back. The old ones are kept in %1.</source>
        <translation>Der Export brach mittendrin ab, und nicht alle Dateien ließen sich zurücklegen. Die alten liegen in %1.</translation>
    </message>
    <message>
        <source>A computer whose clock is on UTC will show the post from %1 on.</source>
        <translation>Ein Rechner, dessen Uhr auf UTC steht, zeigt den Beitrag ab %1.</translation>
    </message>
    <message>
        <source>The picture %1 belongs to the blog and stays there.</source>
        <translation>Das Bild %1 gehört zum Blog und bleibt dort.</translation>
    </message>
    <message>
        <source>The front matter was written anew as YAML, without its comments.</source>
        <translation>Die Kopfdaten wurden neu als YAML geschrieben, ohne ihre Kommentare.</translation>
    </message>
    <message>
        <source>The front matter begins with --- and never ends, so all of it is text.</source>
        <translation>Die Kopfdaten beginnen mit --- und enden nie; alles gilt deshalb als Text.</translation>
    </message>
    <message>
        <source>The key %1 of the front matter stays as it is: %2</source>
        <translation>Der Schlüssel %1 der Kopfdaten bleibt, wie er ist: %2</translation>
    </message>
    <message>
        <source>{% %1 %} is never closed and is written as text.</source>
        <translation>{% %1 %} wird nie geschlossen und als Text geschrieben.</translation>
    </message>
    <message>
        <source>The shortcode &quot;%1&quot; means something to Hugo only; Jekyll shows it as text.</source>
        <translation>Den Shortcode „%1“ versteht nur Hugo; Jekyll zeigt ihn als Text.</translation>
    </message>
    <message>
        <source>{{ %1 }} is nothing that Jekyll knows and is written as text.</source>
        <translation>{{ %1 }} kennt Jekyll nicht; es wird als Text geschrieben.</translation>
    </message>
    <message>
        <source>Jekyll does not take this for a heading. Write it with # on one line.</source>
        <translation>Jekyll hält das nicht für eine Überschrift. Schreiben Sie sie mit # in einer Zeile.</translation>
    </message>
    <message>
        <source>%1 is no HTML tag; it is written as text. In Markdown, put a \ before the &lt;.</source>
        <translation>%1 ist kein HTML-Tag und wird als Text geschrieben. In Markdown gehört ein \ vor das &lt;.</translation>
    </message>
    <message>
        <source>The tag %1 has no partner in its paragraph. If it is no tag, put a \ before the &lt;.</source>
        <translation>Das Tag %1 hat in seinem Absatz kein Gegenstück. Ist es kein Tag, setzen Sie ein \ vor das &lt;.</translation>
    </message>
    <message>
        <source>Jekyll shows %1 as text inside of a paragraph. Give it a paragraph of its own.</source>
        <translation>Jekyll zeigt %1 innerhalb eines Absatzes als Text. Geben Sie ihm einen eigenen Absatz.</translation>
    </message>
    <message>
        <source>A picture here names no file.</source>
        <translation>Ein Bild an dieser Stelle nennt keine Datei.</translation>
    </message>
    <message>
        <source>The picture %1 stays on its own server.</source>
        <translation>Das Bild %1 bleibt auf seinem eigenen Server.</translation>
    </message>
    <message>
        <source>Footnotes need WordPress 6.3 or later.</source>
        <translation>Fußnoten brauchen WordPress 6.3 oder neuer.</translation>
    </message>
    <message>
        <source>WordPress has no task lists; the boxes are written as ☐ and ☑.</source>
        <translation>WordPress kennt keine Aufgabenlisten; die Kästchen werden als ☐ und ☑ geschrieben.</translation>
    </message>
    <message>
        <source>WordPress takes out this frame unless an administrator imports it.</source>
        <translation>WordPress entfernt diesen Rahmen, wenn ihn nicht ein Administrator importiert.</translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; is too long for WordPress and was cut.</source>
        <translation>Das Schlagwort „%1“ ist zu lang für WordPress und wurde gekürzt.</translation>
    </message>
    <message>
        <source>The link to &quot;%1&quot; has no web address and will lead somewhere else in WordPress.</source>
        <translation>Der Link auf „%1“ hat keine Webadresse und führt in WordPress anderswohin.</translation>
    </message>
    <message>
        <source>WordPress block comments in the text were taken out.</source>
        <translation>Blockkommentare von WordPress im Text wurden entfernt.</translation>
    </message>
    <message>
        <source>The tag %1 has no partner in its paragraph and was left out.</source>
        <translation>Das Tag %1 hat in seinem Absatz kein Gegenstück und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Credit and licence could not be written into the copy of %1.</source>
        <translation>Bildnachweis und Lizenz konnten nicht in die Kopie von %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Credit and licence could not be written into the copy of %1: %2.</source>
        <translation>Bildnachweis und Lizenz konnten nicht in die Kopie von %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>There are too many photos called %1. Rename it and add it again.</source>
        <translation>Zu viele Fotos heißen %1. Benennen Sie es um und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1 is not a photo of this recap.</source>
        <translation>%1 ist kein Foto dieses Rückblicks.</translation>
    </message>
    <message>
        <source>The photo %1 is not there any more.</source>
        <translation>Das Foto %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There are too many photos called %1. Choose another name.</source>
        <translation>Zu viele Fotos heißen %1. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A copy of %1 could not be made: %2.</source>
        <translation>Von %1 konnte keine Kopie angelegt werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not a picture that Lanyard can read. It takes JPEG, PNG, WebP, GIF and HEIC files.</source>
        <translation>%1 ist kein Bild, das Lanyard lesen kann. Lanyard nimmt Dateien in JPEG, PNG, WebP, GIF und HEIC.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB. Save it smaller and add it again.</source>
        <translation>%1 ist größer als 256 MB. Speichern Sie es kleiner und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels, more than Lanyard opens (150 million). Save it smaller and add it again.</source>
        <translation>%1 hat %2 × %3 Pixel, mehr als Lanyard öffnet (150 Millionen). Speichern Sie es kleiner und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The front matter is not made of lines like “key: value”.</source>
        <translation>Die Kopfdaten bestehen nicht aus Zeilen wie „Schlüssel: Wert“.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2016-06-02 or 2016-06-02 23:30:00 -0700.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2016-06-02 oder 2016-06-02 23:30:00 -0700.</translation>
    </message>
    <message>
        <source>This file is UTF-8, but line %1 holds bytes that are not. Mend them in another program first.</source>
        <translation>Diese Datei ist UTF-8, aber Zeile %1 enthält Bytes, die es nicht sind. Bringen Sie sie zuerst in einem anderen Programm in Ordnung.</translation>
    </message>
    <message>
        <source>The front matter refers to a part of itself that holds it.</source>
        <translation>Die Kopfdaten verweisen auf einen Teil ihrer selbst, der sie enthält.</translation>
    </message>
    <message>
        <source>The front matter holds too many values.</source>
        <translation>Die Kopfdaten enthalten zu viele Werte.</translation>
    </message>
    <message>
        <source>The front matter is nested too deeply.</source>
        <translation>Die Kopfdaten sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A value in the front matter holds a colon and a blank. Put the value in quotes.</source>
        <translation>Ein Wert in den Kopfdaten enthält einen Doppelpunkt mit Leerzeichen. Setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A line with “- ” in the front matter stands where no list can begin.</source>
        <translation>Eine Zeile mit „- “ steht in den Kopfdaten, wo keine Liste beginnen kann.</translation>
    </message>
    <message>
        <source>A line in the front matter is neither “key: value” nor part of the lines above.</source>
        <translation>Eine Zeile in den Kopfdaten ist weder „Schlüssel: Wert“ noch Teil der Zeilen darüber.</translation>
    </message>
    <message>
        <source>A line in a list of the front matter does not begin with “- ”.</source>
        <translation>Eine Zeile in einer Liste der Kopfdaten beginnt nicht mit „- “.</translation>
    </message>
    <message>
        <source>A “{” in the front matter is never closed.</source>
        <translation>Eine „{“ in den Kopfdaten wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A “[” in the front matter is never closed.</source>
        <translation>Eine „[“ in den Kopfdaten wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A quotation mark in the front matter is never closed.</source>
        <translation>Ein Anführungszeichen in den Kopfdaten wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A backslash in double quotes is followed by a letter that YAML does not know. Write two backslashes.</source>
        <translation>Auf einen Rückschrägstrich in doppelten Anführungszeichen folgt ein Buchstabe, den YAML dort nicht kennt. Schreiben Sie zwei Rückschrägstriche.</translation>
    </message>
    <message>
        <source>A value in the front matter begins with a sign that means something to YAML. Put the value in quotes.</source>
        <translation>Ein Wert in den Kopfdaten beginnt mit einem Zeichen, das für YAML eine Bedeutung hat. Setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A line in the front matter is indented with a tab. Use blanks.</source>
        <translation>Eine Zeile in den Kopfdaten ist mit einem Tabulator eingerückt. Verwenden Sie Leerzeichen.</translation>
    </message>
    <message>
        <source>A value in the front matter begins with “*”. Put the value in quotes.</source>
        <translation>Ein Wert in den Kopfdaten beginnt mit „*“. Setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value in the front matter begins with “&amp;”. Put the value in quotes.</source>
        <translation>Ein Wert in den Kopfdaten beginnt mit „&amp;“. Setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The front matter holds the invisible character U+%1. Take it out.</source>
        <translation>Die Kopfdaten enthalten das unsichtbare Zeichen U+%1. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The front matter is too long to be read.</source>
        <translation>Die Kopfdaten sind zu lang, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The front matter is not valid YAML: %1.</source>
        <translation>Die Kopfdaten sind kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>The new recap was not made, because it was stopped.</source>
        <translation>Der neue Rückblick wurde nicht angelegt, weil der Vorgang angehalten wurde.</translation>
    </message>
    <message>
        <source>There is no schedule beside %1.</source>
        <translation>Neben %1 liegt kein Programm.</translation>
    </message>
    <message>
        <source>%1 exists already and is not empty. Choose another name.</source>
        <translation>%1 gibt es schon, und der Ordner ist nicht leer. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>You have no permission to make a folder in %1.</source>
        <translation>In %1 darf kein Ordner angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is too large: it has more than %2.</source>
        <translation>%1 ist zu groß: Es hat mehr als %2.</translation>
    </message>
    <message>
        <source>The front matter begins with “---” and never ends. Write a line “---” below it.</source>
        <translation>Die Kopfdaten beginnen mit „---“ und enden nicht. Schreiben Sie darunter eine Zeile „---“.</translation>
    </message>
    <message>
        <source>“%1” is not a language. Choose one, or write its code such as en or pt-BR.</source>
        <translation>„%1“ ist keine Sprache. Wählen Sie eine oder schreiben Sie ihr Kürzel, etwa de oder pt-BR.</translation>
    </message>
    <message>
        <source>This is changed in the text.</source>
        <translation>Das wird im Text geändert.</translation>
    </message>
    <message>
        <source>The printing process stopped. Something in the post may be too much for it, such as a very large picture.</source>
        <translation>Der Druck ist stehen geblieben. Etwas im Beitrag ist vielleicht zu viel für ihn, etwa ein sehr großes Bild.</translation>
    </message>
    <message>
        <source>The printer did not take the post.</source>
        <translation>Der Drucker hat den Beitrag nicht angenommen.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, so the section stays where it is.</source>
        <translation>Der Text hat sich inzwischen geändert; der Abschnitt bleibt deshalb, wo er ist.</translation>
    </message>
    <message>
        <source>This section can’t go there: something in it, such as a code fence without an end, would swallow what follows.</source>
        <translation>Dieser Abschnitt kann nicht dorthin: Etwas darin, etwa ein Codeblock ohne Ende, würde verschlucken, was danach kommt.</translation>
    </message>
    <message>
        <source>This section can’t go there: a link or a footnote would then mean another one of the same name.</source>
        <translation>Dieser Abschnitt kann nicht dorthin: Ein Link oder eine Fußnote würde dann etwas anderes mit demselben Namen meinen.</translation>
    </message>
    <message>
        <source>“%1” holds more than this field can show. Change it in the text.</source>
        <translation>„%1“ enthält mehr, als dieses Feld zeigen kann. Ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>“%1” stands here a second time, and blogs take the last one. Take one of them out.</source>
        <translation>„%1“ steht hier ein zweites Mal, und Blogs nehmen das letzte. Nehmen Sie eines davon heraus.</translation>
    </message>
    <message>
        <source>Jekyll stops at an empty date. Write a day such as 2016-06-02, or take the line out.</source>
        <translation>Bei einem leeren Datum bricht Jekyll ab. Schreiben Sie einen Tag wie 2016-06-02 oder nehmen Sie die Zeile heraus.</translation>
    </message>
    <message>
        <source>An empty “published” hides the post. Write true or false, or take the line out.</source>
        <translation>Ein leeres „published“ verbirgt den Beitrag. Schreiben Sie true oder false oder nehmen Sie die Zeile heraus.</translation>
    </message>
    <message>
        <source>“%1:” needs a blank behind its colon.</source>
        <translation>„%1:“ braucht ein Leerzeichen hinter dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>This line is indented as if it belonged to “%1” above it. Let it begin where “%1” begins.</source>
        <translation>Diese Zeile ist eingerückt, als gehörte sie zu „%1“ darüber. Lassen Sie sie dort beginnen, wo „%1“ beginnt.</translation>
    </message>
    <message>
        <source>This line begins further left than its neighbours above. Let it begin where they begin.</source>
        <translation>Diese Zeile beginnt weiter links als ihre Nachbarn darüber. Lassen Sie sie auf gleicher Höhe mit ihnen beginnen.</translation>
    </message>
    <message>
        <source>The value of “%1” goes on behind its closing quotation mark. Put all of it in quotes, and write a &apos; inside of them twice.</source>
        <translation>Der Wert von „%1“ geht hinter seinem schließenden Anführungszeichen weiter. Setzen Sie alles in Anführungszeichen und schreiben Sie jedes &apos; darin doppelt.</translation>
    </message>
    <message>
        <source>The value of “%1” goes on behind its closing quotation mark. Put all of it in quotes, and write \&quot; for a &quot; inside of them.</source>
        <translation>Der Wert von „%1“ geht hinter seinem schließenden Anführungszeichen weiter. Setzen Sie alles in Anführungszeichen und vor jedes doppelte Anführungszeichen darin ein \.</translation>
    </message>
    <message>
        <source>The dictionary %1 is damaged, or its two files don’t belong together.</source>
        <translation>Das Wörterbuch %1 ist beschädigt, oder seine zwei Dateien gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The dictionary %1 is written in the unknown encoding %2.</source>
        <translation>Das Wörterbuch %1 ist in der unbekannten Zeichenkodierung %2 geschrieben.</translation>
    </message>
    <message>
        <source>A date can’t be empty; lanyard-cli unset takes it out.</source>
        <translation>Ein Datum kann nicht leer sein; lanyard-cli unset nimmt es heraus.</translation>
    </message>
    <message>
        <source>The front matter has this field more than once. Change it in the text, please.</source>
        <translation>Dieses Feld steht in den Kopfdaten mehr als einmal. Bitte ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>Entries: %1. Change them in the text, please.</source>
        <translation>Einträge: %1. Bitte ändern Sie sie im Text.</translation>
    </message>
    <message>
        <source>Lanyard can’t export to “%1”.</source>
        <translation>Lanyard kann nicht als „%1“ exportieren.</translation>
    </message>
    <message>
        <source>%1 was changed by another program, so nothing was written over it.</source>
        <translation>%1 wurde von einem anderen Programm geändert, deshalb wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The post can’t be made ready for printing: %1</source>
        <translation>Der Beitrag lässt sich nicht für den Druck vorbereiten: %1</translation>
    </message>
    <message>
        <source>The page for printing can’t be loaded.</source>
        <translation>Die Seite für den Druck lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>The PDF can’t be made.</source>
        <translation>Das PDF lässt sich nicht erstellen.</translation>
    </message>
    <message>
        <source>%1 can’t be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The picture %1 can’t be read.</source>
        <translation>Das Bild %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 can’t be written: there is no folder %2.</source>
        <translation>%1 lässt sich nicht schreiben: Es gibt keinen Ordner %2.</translation>
    </message>
    <message>
        <source>%1 is a file, so there can’t be a folder of that name.</source>
        <translation>%1 ist eine Datei; ein Ordner kann deshalb nicht so heißen.</translation>
    </message>
    <message>
        <source>The front matter of the page “%1” can’t be read.</source>
        <translation>Die Kopfdaten der Seite „%1“ lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The program names a page that is not there: “%1”.</source>
        <translation>Das Programm nennt eine Seite, die es nicht gibt: „%1“.</translation>
    </message>
    <message>
        <source>The program doesn’t name the talk “%1”, so it was left out.</source>
        <translation>Das Programm nennt den Vortrag „%1“ nicht; er wurde deshalb weggelassen.</translation>
    </message>
    <message>
        <source>The talk of the page “%1” has no title.</source>
        <translation>Der Vortrag der Seite „%1“ hat keinen Titel.</translation>
    </message>
    <message>
        <source>The event’s YAML file is broken, so its program can’t be read.</source>
        <translation>Die YAML-Datei der Veranstaltung ist beschädigt; ihr Programm lässt sich deshalb nicht lesen.</translation>
    </message>
    <message>
        <source>These are pages of a devopsdays program. Choose or drop the event’s own file, such as main.yml, together with the folders program and speakers.</source>
        <translation>Das sind Seiten eines devopsdays-Programms. Wählen oder ziehen Sie die eigene Datei der Veranstaltung, etwa main.yml, zusammen mit den Ordnern program und speakers hierher.</translation>
    </message>
    <message>
        <source>This file has more than %1 sessions; the rest was left out.</source>
        <translation>Diese Datei hat mehr als %1 Vorträge; die übrigen wurden weggelassen.</translation>
    </message>
    <message>
        <source>One of the sessions in this file is none and is left out.</source>
        <translation>Einer der Vorträge in dieser Datei ist keiner und wird weggelassen.</translation>
    </message>
    <message>
        <source>This schedule has a DOCTYPE, which schedules don’t need and which can do harm. Lanyard does not read it. Download the schedule again from its own site.</source>
        <translation>Dieses Programm enthält einen DOCTYPE. Programme brauchen keinen, und er kann Schaden anrichten; Lanyard liest die Datei deshalb nicht. Laden Sie das Programm noch einmal von der Seite der Konferenz herunter.</translation>
    </message>
    <message>
        <source>“%1” was cancelled; it was left out.</source>
        <translation>„%1“ wurde abgesagt und deshalb weggelassen.</translation>
    </message>
    <message>
        <source>The time of “%1” can’t be read: %2.</source>
        <translation>Die Zeit von „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins, so its end was left out.</source>
        <translation>„%1“ endet, bevor es beginnt; das Ende wurde deshalb weggelassen.</translation>
    </message>
    <message>
        <source>“%1” repeats without an end or in a way that no programme does. Of its dates, this many were taken: %2.</source>
        <translation>„%1“ wiederholt sich ohne Ende oder so, wie es in keinem Programm vorkommt. So viele der Termine wurden übernommen: %2.</translation>
    </message>
    <message>
        <source>This calendar was cut short, so its last events may be missing. Download or export it again.</source>
        <translation>Dieser Kalender ist unvollständig; vielleicht fehlen die letzten Termine. Laden oder exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This calendar was cut short before its first event ends. Download or export it again.</source>
        <translation>Dieser Kalender bricht schon im ersten Termin ab. Laden oder exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Parts of this page’s data are broken and were left out: %1.</source>
        <translation>Teile der Daten dieser Seite sind beschädigt und wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>This JSON file holds millions of values, far more than any schedule has.</source>
        <translation>Diese JSON-Datei enthält Millionen von Werten, weit mehr als jedes Programm.</translation>
    </message>
    <message>
        <source>The values of this JSON file stand inside each other a thousand times and more. No schedule needs that, so Lanyard does not read it.</source>
        <translation>Die Werte dieser JSON-Datei stehen tausendfach und öfter ineinander. Kein Programm braucht das, deshalb liest Lanyard sie nicht.</translation>
    </message>
    <message>
        <source>The JSON of this file is broken at line %1, character %2; perhaps the file was cut short. Download or export it again.</source>
        <translation>Das JSON dieser Datei ist in Zeile %1, Zeichen %2 beschädigt; vielleicht ist die Datei unvollständig. Laden oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Some times, rooms, tracks or links are only numbers here that other files explain. Import those files together with this one.</source>
        <translation>Manche Zeiten, Räume, Themenreihen oder Links sind hier nur Nummern, die andere Dateien erklären. Importieren Sie jene Dateien zusammen mit dieser.</translation>
    </message>
    <message>
        <source>More of this file can’t be read than is told here.</source>
        <translation>In dieser Datei ist mehr unlesbar, als hier gesagt wird.</translation>
    </message>
    <message>
        <source>Some sessions name people only by a code or number that another file explains. Import the file of the speakers together with this one to have their names.</source>
        <translation>Manche Vorträge nennen Menschen nur mit einem Kürzel oder einer Nummer, die eine andere Datei erklärt. Importieren Sie die Datei der Vortragenden zusammen mit dieser, um die Namen zu bekommen.</translation>
    </message>
    <message>
        <source>Proposals that are not in the programme were left out: %1.</source>
        <translation>Vorschläge, die nicht im Programm stehen, wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>This schedule holds no sessions. Perhaps it is not published yet; download or export it again.</source>
        <translation>Dieses Programm enthält keine Vorträge. Vielleicht ist es noch nicht veröffentlicht; laden oder exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Sessions that were withdrawn, rejected or not published were left out: %1.</source>
        <translation>Vorträge, die zurückgezogen, abgelehnt oder nicht veröffentlicht wurden, sind weggelassen: %1.</translation>
    </message>
    <message>
        <source>The dates of this table can be read in two ways; the day was taken to stand before the month.</source>
        <translation>Die Daten dieser Tabelle lassen sich auf zwei Arten lesen; der Tag gilt nun als vor dem Monat geschrieben.</translation>
    </message>
    <message>
        <source>The dates of this table can be read in two ways; the month was taken to stand before the day.</source>
        <translation>Die Daten dieser Tabelle lassen sich auf zwei Arten lesen; der Monat gilt nun als vor dem Tag geschrieben.</translation>
    </message>
    <message>
        <source>The columns of this table are not clear. Say which of them holds the titles, and which the times and the people.</source>
        <translation>Die Spalten dieser Tabelle sind nicht eindeutig. Sagen Sie, welche davon die Titel enthält und welche die Zeiten und die Menschen.</translation>
    </message>
    <message>
        <source>This file only says what the columns of a table hold. Choose the table with it.</source>
        <translation>Diese Datei sagt nur, was die Spalten einer Tabelle enthalten. Wählen Sie die Tabelle dazu.</translation>
    </message>
    <message>
        <source>A quotation mark in this table is never closed; perhaps the file was cut short.</source>
        <translation>Ein Anführungszeichen in dieser Tabelle wird nie geschlossen; vielleicht ist die Datei unvollständig.</translation>
    </message>
    <message>
        <source>This table lists people and no sessions. Choose or drop the table of the sessions together with it.</source>
        <translation>Diese Tabelle führt Menschen auf und keine Vorträge. Wählen oder ziehen Sie die Tabelle der Vorträge zusammen mit ihr hierher.</translation>
    </message>
    <message>
        <source>This is not a schedule that Lanyard can read.</source>
        <translation>Das ist kein Programm, das Lanyard lesen kann.</translation>
    </message>
    <message>
        <source>This file is not a schedule that Lanyard can read. It reads the schedules of frab, pentabarf, pretalx, Sessionize and Indico, iCalendar and CSV files, schema.org events and the programs of devopsdays.</source>
        <translation>Diese Datei ist kein Programm, das Lanyard lesen kann. Lanyard liest die Programme von frab, pentabarf, pretalx, Sessionize und Indico, Dateien in iCalendar und CSV, Veranstaltungen nach schema.org und die Programme der devopsdays.</translation>
    </message>
    <message>
        <source>None of these files is a schedule that Lanyard can read.</source>
        <translation>Keine dieser Dateien ist ein Programm, das Lanyard lesen kann.</translation>
    </message>
    <message>
        <source>There is no file in there.</source>
        <translation>Darin ist keine Datei.</translation>
    </message>
    <message>
        <source>There are people in here, but no sessions. Import the file of the sessions together with this one.</source>
        <translation>Hier stehen Menschen, aber keine Vorträge. Importieren Sie die Datei der Vorträge zusammen mit dieser.</translation>
    </message>
    <message>
        <source>%1 can’t be written: there is a folder of that name.</source>
        <translation>%1 lässt sich nicht schreiben: Ein Ordner heißt schon so.</translation>
    </message>
    <message>
        <source>The post’s date %1 lies in the future; Jekyll leaves it out until then.</source>
        <translation>Das Datum des Beitrags, %1, liegt in der Zukunft; bis dahin lässt Jekyll ihn weg.</translation>
    </message>
    <message>
        <source>The post has no date; today’s is used.</source>
        <translation>Der Beitrag hat kein Datum; das heutige wird verwendet.</translation>
    </message>
    <message>
        <source>The date is written without its offset, so that the post’s day is the same wherever the blog is built. To keep the offset, set timezone in the blog’s _config.yml.</source>
        <translation>Das Datum wird ohne Zeitverschiebung geschrieben, damit der Tag des Beitrags überall derselbe ist, wo das Blog gebaut wird. Damit sie erhalten bleibt, setzen Sie timezone in der _config.yml des Blogs.</translation>
    </message>
    <message>
        <source>Categories become part of the post’s address in Jekyll; tags do not.</source>
        <translation>Kategorien werden in Jekyll Teil der Adresse des Beitrags, Schlagwörter nicht.</translation>
    </message>
    <message>
        <source>The front matter can’t be read as it is meant, and was written anew: %1</source>
        <translation>Die Kopfdaten lassen sich nicht so lesen, wie sie gemeint sind, und wurden neu geschrieben: %1</translation>
    </message>
    <message>
        <source>{% %1 %} is written as text, because it would stop Jekyll’s build: %2</source>
        <translation>{% %1 %} wird als Text geschrieben, weil Jekyll sonst abbräche: %2</translation>
    </message>
    <message>
        <source>This row has more cells than the table’s head. The preview leaves them out, Jekyll does not. A pipe in a cell wants a \ before it, in code too.</source>
        <translation>Diese Zeile hat mehr Zellen als der Tabellenkopf. Die Vorschau lässt sie weg, Jekyll nicht. Ein senkrechter Strich in einer Zelle braucht ein \ davor, auch im Code.</translation>
    </message>
    <message>
        <source>Jekyll takes letters, digits and hyphens only in a footnote’s name; [^%1] shows as text.</source>
        <translation>Jekyll nimmt im Namen einer Fußnote nur Buchstaben, Ziffern und Bindestriche; [^%1] erscheint als Text.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing that is open. The preview passes it over, and it is left out.</source>
        <translation>&lt;/%1&gt; schließt nichts, was offen ist. Die Vorschau übergeht es, und es wird weggelassen.</translation>
    </message>
    <message>
        <source>Jekyll reads the Markdown in this &lt;%1&gt;, the preview shows it as typed. Leave an empty line below the tag and above &lt;/%1&gt; to see it in both.</source>
        <translation>Jekyll liest das Markdown in diesem &lt;%1&gt;, die Vorschau zeigt es wie getippt. Lassen Sie unter dem Tag und über &lt;/%1&gt; eine Zeile leer, damit es in beiden gleich aussieht.</translation>
    </message>
    <message>
        <source>With markdown=&quot;%1&quot; Jekyll shows what stands in this &lt;%2&gt; otherwise than the preview. Write markdown=&quot;block&quot;, or take it away: the export then adds what is needed.</source>
        <translation>Mit markdown=&apos;%1&apos; zeigt Jekyll anders als die Vorschau, was in diesem &lt;%2&gt; steht. Schreiben Sie markdown=&apos;block&apos; oder nehmen Sie es weg: Der Export ergänzt dann, was nötig ist.</translation>
    </message>
    <message>
        <source>The address of the picture %1 can’t be changed where it stands.</source>
        <translation>Die Adresse des Bildes %1 lässt sich an ihrer Stelle nicht ändern.</translation>
    </message>
    <message>
        <source>The picture %1 stands on this computer only. Add it to the recap’s photos.</source>
        <translation>Das Bild %1 liegt nur auf diesem Rechner. Fügen Sie es den Fotos des Rückblicks hinzu.</translation>
    </message>
    <message>
        <source>The picture %1 stands outside of the post’s folder and is left where it is. Add it to the recap’s photos.</source>
        <translation>Das Bild %1 liegt außerhalb des Ordners des Beitrags und bleibt, wo es ist. Fügen Sie es den Fotos des Rückblicks hinzu.</translation>
    </message>
    <message>
        <source>The picture %1 can’t be taken along: %2</source>
        <translation>Das Bild %1 kann nicht mitgenommen werden: %2</translation>
    </message>
    <message>
        <source>This list holds more than WordPress’ list block can; it is written as an HTML block.</source>
        <translation>Diese Liste enthält mehr, als der Listenblock von WordPress fasst; sie wird als HTML-Block geschrieben.</translation>
    </message>
    <message>
        <source>The post’s date lies in the future; WordPress will hold it back until %1.</source>
        <translation>Das Datum des Beitrags liegt in der Zukunft; WordPress hält ihn bis %1 zurück.</translation>
    </message>
    <message>
        <source>The front matter can’t be read as it is meant: %1</source>
        <translation>Die Kopfdaten lassen sich nicht so lesen, wie sie gemeint sind: %1</translation>
    </message>
    <message>
        <source>Choose the post’s image %1 as the featured image in WordPress: an import can’t do it safely.</source>
        <translation>Wählen Sie das Bild des Beitrags, %1, in WordPress als Beitragsbild: Ein Import kann das nicht sicher tun.</translation>
    </message>
    <message>
        <source>Upload the %1 pictures of the folder media to WordPress’ media library first. The post looks for them at %2; give the web address where they will stand if that is another.</source>
        <translation>Laden Sie zuerst die %1 Bilder des Ordners media in die Mediathek von WordPress hoch. Der Beitrag sucht sie unter %2; geben Sie die Webadresse an, wenn sie anderswo liegen werden.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged and can’t be shown. Try to copy it from the camera again.</source>
        <translation>Das Bild %1 ist beschädigt und lässt sich nicht zeigen. Kopieren Sie es noch einmal von der Kamera.</translation>
    </message>
    <message>
        <source>The front matter is written in a way in which “%1” can’t be changed safely. Change it in the text.</source>
        <translation>Die Kopfdaten sind so geschrieben, dass sich „%1“ nicht sicher ändern lässt. Ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>This post’s front matter is written in TOML or JSON, which Lanyard can read but not change. Change it in the text.</source>
        <translation>Die Kopfdaten dieses Beitrags sind in TOML oder JSON geschrieben, was Lanyard lesen, aber nicht ändern kann. Ändern Sie sie im Text.</translation>
    </message>
    <message>
        <source>This value of “%1” can’t be written so that it reads the same again.</source>
        <translation>Dieser Wert von „%1“ lässt sich nicht so schreiben, dass er beim Lesen derselbe ist.</translation>
    </message>
    <message>
        <source>“%1” can’t be empty: Jekyll would stop or hide the post. Take the key out instead.</source>
        <translation>„%1“ kann nicht leer sein: Jekyll bräche ab oder zeigte den Beitrag nicht. Nehmen Sie den Schlüssel stattdessen heraus.</translation>
    </message>
    <message>
        <source>A post’s date can’t be empty.</source>
        <translation>Das Datum eines Beitrags kann nicht leer sein.</translation>
    </message>
    <message>
        <source>Lanyard can’t tell how the characters of this file are stored. Save it as UTF-8 in another program first.</source>
        <translation>Lanyard erkennt nicht, wie die Zeichen dieser Datei gespeichert sind. Speichern Sie sie zuerst in einem anderen Programm als UTF-8.</translation>
    </message>
    <message>
        <source>This computer can’t write the encoding %1.</source>
        <translation>Dieser Rechner kann die Zeichenkodierung %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>Line %2 holds half a character (%1), which can’t be saved. Take it out.</source>
        <translation>Zeile %2 enthält ein halbes Zeichen (%1), das sich nicht speichern lässt. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“%1” (%2) in line %3 can’t be saved, because this file is stored as %4. Take it out, or save the post as a new file in UTF-8.</source>
        <translation>„%1“ (%2) in Zeile %3 lässt sich nicht speichern, weil diese Datei in %4 kodiert ist. Nehmen Sie es heraus oder speichern Sie den Beitrag als neue Datei in UTF-8.</translation>
    </message>
    <message>
        <source>This text runs from right to left. Where the blog’s pages don’t say so, it stands at the left edge, as in the preview. Write &lt;div dir=&quot;rtl&quot;&gt; and an empty line above it, and an empty line and &lt;/div&gt; below it.</source>
        <translation>Dieser Text läuft von rechts nach links. Wo die Seiten des Blogs das nicht sagen, steht er am linken Rand, wie in der Vorschau. Schreiben Sie &lt;div dir=&apos;rtl&apos;&gt; und eine leere Zeile darüber und eine leere Zeile und &lt;/div&gt; darunter.</translation>
    </message>
    <message>
        <source>%1 is never closed and swallows everything below it. Write &lt;/%2&gt; where it is to end.</source>
        <translation>%1 wird nie geschlossen und verschluckt alles darunter. Schreiben Sie &lt;/%2&gt;, wo es enden soll.</translation>
    </message>
    <message>
        <source>%1 is never closed. The preview ends it with its paragraph, but on the published page it holds everything below it. Write &lt;/%2&gt; where it is to end.</source>
        <translation>%1 wird nie geschlossen. In der Vorschau endet es mit seinem Absatz, auf der veröffentlichten Seite aber umfasst es alles darunter. Schreiben Sie &lt;/%2&gt;, wo es enden soll.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is closed in line %2, more than %3 paragraphs below. The preview ends it with its own paragraph; on the published page it holds all of them. Close it earlier to see the same in both.</source>
        <translation>&lt;%1&gt; wird erst in Zeile %2 geschlossen, mehr als %3 Absätze tiefer. In der Vorschau endet es mit seinem eigenen Absatz; auf der veröffentlichten Seite umfasst es sie alle. Schließen Sie es früher, damit beide gleich aussehen.</translation>
    </message>
    <message>
        <source>These files have more than 128 MB together, too much for a schedule. Choose only those of the schedule.</source>
        <translation>Diese Dateien haben zusammen mehr als 128 MB, zu viel für ein Programm. Wählen Sie nur die des Programms.</translation>
    </message>
    <message>
        <source>There are too many files in there for a schedule. Choose only those of the schedule.</source>
        <translation>Darin sind zu viele Dateien für ein Programm. Wählen Sie nur die des Programms.</translation>
    </message>
    <message>
        <source>There is no schedule in %1.</source>
        <translation>In %1 liegt kein Programm.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The template’s head has a key that templates don’t know: %1.</source>
        <translation>Der Kopf der Vorlage hat einen Schlüssel, den Vorlagen nicht kennen: %1.</translation>
    </message>
    <message>
        <source>The template’s head gives %1 a value that it can’t have.</source>
        <translation>Der Kopf der Vorlage gibt %1 einen Wert, den es nicht haben kann.</translation>
    </message>
    <message>
        <source>The template’s {{#%1}} has no {{/%1}}.</source>
        <translation>Zu {{#%1}} in der Vorlage fehlt {{/%1}}.</translation>
    </message>
    <message>
        <source>The template has {{%1 …}}, which templates here don’t know.</source>
        <translation>In der Vorlage steht {{%1 …}}, was Vorlagen hier nicht kennen.</translation>
    </message>
    <message>
        <source>The template uses {{%1}} as a text, but it is a list: {{#%1}} … {{/%1}}.</source>
        <translation>Die Vorlage verwendet {{%1}} als Text, es ist aber eine Liste: {{#%1}} … {{/%1}}.</translation>
    </message>
    <message>
        <source>The template has a placeholder that means nothing there: {{%1}}.</source>
        <translation>In der Vorlage steht ein Platzhalter, der dort nichts bedeutet: {{%1}}.</translation>
    </message>
    <message>
        <source>The template ends {{#%1}}, which isn’t open there.</source>
        <translation>Die Vorlage beendet {{#%1}}, das dort nicht offen ist.</translation>
    </message>
    <message>
        <source>This XML file holds a million tags and more, far more than any schedule has.</source>
        <translation>In dieser XML-Datei stehen mehr als eine Million Tags, weit mehr als in jedem Programm.</translation>
    </message>
    <message>
        <source>The file names a time zone that is not known: “%1”.</source>
        <translation>Die Datei nennt eine Zeitzone, die nicht bekannt ist: „%1“.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Open it in its program, save the sheet of the sessions as CSV, and choose that file.</source>
        <translation>Das ist eine Tabellenkalkulation. Öffnen Sie sie in ihrem Programm, speichern Sie das Blatt mit den Vorträgen als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is a document for reading, and Lanyard can’t tell the sessions in it. Look for the schedule as iCalendar (.ics), JSON, XML or CSV on the conference’s site.</source>
        <translation>Das ist ein Dokument zum Lesen, in dem Lanyard die Vorträge nicht erkennen kann. Suchen Sie auf der Seite der Konferenz das Programm als iCalendar (.ics), JSON, XML oder CSV.</translation>
    </message>
    <message>
        <source>This is a packed archive. Unpack it, and choose the files or the folder that were in it.</source>
        <translation>Das ist ein gepacktes Archiv. Entpacken Sie es und wählen Sie die Dateien oder den Ordner daraus.</translation>
    </message>
    <message>
        <source>This is a picture or a film, so there is no schedule to read in it.</source>
        <translation>Das ist ein Bild oder ein Film, darin lässt sich kein Programm lesen.</translation>
    </message>
    <message>
        <source>This web page holds no data of an event that Lanyard can read. Look on it for a link to the schedule as iCalendar (.ics), JSON, XML or CSV, and choose what you download there.</source>
        <translation>Diese Webseite enthält keine Daten einer Veranstaltung, die Lanyard lesen kann. Suchen Sie auf ihr einen Link zum Programm als iCalendar (.ics), JSON, XML oder CSV und wählen Sie, was Sie dort herunterladen.</translation>
    </message>
    <message>
        <source>This is a news feed or another XML file, not a schedule. Look for the schedule as XML, JSON or iCalendar (.ics).</source>
        <translation>Das ist ein Newsfeed oder eine andere XML-Datei und kein Programm. Suchen Sie das Programm als XML, JSON oder iCalendar (.ics).</translation>
    </message>
    <message>
        <source>A session without title, time, people and text was left out.</source>
        <translation>Ein Vortrag ohne Titel, Zeit, Personen und Text wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 asked not to be shown in photos, and %2 names them.</source>
        <translation>%1 möchte nicht auf Fotos erscheinen und wird in %2 genannt.</translation>
    </message>
    <message>
        <source>The schedule has no session with the id “%1”. Look up the ids in the schedule, and write them as they stand there.</source>
        <translation>Im Programm gibt es keinen Vortrag mit der Kennung „%1“. Schlagen Sie die Kennungen im Programm nach und schreiben Sie sie so, wie sie dort stehen.</translation>
    </message>
    <message>
        <source>The people in %1 are not known: %2</source>
        <translation>Die Menschen in %1 sind nicht bekannt: %2</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of these or a file: %2.</source>
        <translation>Eine Vorlage „%1“ gibt es nicht. Wählen Sie eine von diesen oder eine Datei: %2.</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>PatternProblem</name>
    <message>
        <source>A “(” has no “)” yet.</source>
        <translation>Zu einer „(“ fehlt noch die „)“.</translation>
    </message>
    <message>
        <source>There is a “)” without a “(”.</source>
        <translation>Eine „)“ steht ohne „(“.</translation>
    </message>
    <message>
        <source>A “[” has no “]” yet.</source>
        <translation>Zu einer „[“ fehlt noch die „]“.</translation>
    </message>
    <message>
        <source>“*”, “+” or “?” stands where there is nothing to repeat.</source>
        <translation>„*“, „+“ oder „?“ steht, wo es nichts zu wiederholen gibt.</translation>
    </message>
    <message>
        <source>The pattern ends with a lone “\”.</source>
        <translation>Das Muster endet mit einem einzelnen „\“.</translation>
    </message>
    <message>
        <source>In “{…}” the larger number stands first.</source>
        <translation>In „{…}“ steht die größere Zahl vorn.</translation>
    </message>
    <message>
        <source>In “[…]” a range runs backwards.</source>
        <translation>In „[…]“ läuft ein Bereich rückwärts.</translation>
    </message>
    <message>
        <source>The pattern refers to a group that it doesn’t have.</source>
        <translation>Das Muster verweist auf eine Gruppe, die es darin nicht gibt.</translation>
    </message>
    <message>
        <source>What stands in “(?&lt;=…)” must have a fixed length.</source>
        <translation>Was in „(?&lt;=…)“ steht, muss immer gleich lang sein.</translation>
    </message>
    <message>
        <source>A “\” stands before a letter that has no meaning there.</source>
        <translation>Ein „\“ steht vor einem Buchstaben, der dort nichts bedeutet.</translation>
    </message>
    <message>
        <source>This pattern can’t be read. The mistake is near its character %1.</source>
        <translation>Dieses Muster lässt sich nicht lesen. Der Fehler liegt nahe beim %1. Zeichen.</translation>
    </message>
</context>
<context>
    <name>ReimportDialog</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Themenreihe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Veranstaltungsort</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>SessionFacets</name>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Themenreihe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Von Ihnen angelegt</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Zur selben Zeit</translation>
    </message>
</context>
<context>
    <name>SessionMarks</name>
    <message>
        <source>Attended</source>
        <translation>Besucht</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Watch later</source>
        <translation>Später ansehen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>besucht</translation>
    </message>
    <message>
        <source>not attended</source>
        <translation>nicht besucht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>watch later</source>
        <translation>später ansehen</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>at the same time as another</source>
        <translation>zur selben Zeit wie ein anderer</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Trip report</source>
        <translation>Reisebericht</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Meetup recap</source>
        <translation>Rückblick auf ein Treffen</translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>Liste der Links</translation>
    </message>
</context>
<context>
    <name>lanyard::Actions</name>
    <message>
        <source>&amp;New Recap…</source>
        <translation>&amp;Neuer Rückblick …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open Recap &amp;Folder…</source>
        <translation>Rückblick-&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>Be&amp;ispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Import &amp;Schedule…</source>
        <translation>&amp;Programm importieren …</translation>
    </message>
    <message>
        <source>Add &amp;Photos…</source>
        <translation>&amp;Fotos hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation>Ü&amp;ber Lanyard</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Recap</source>
        <translation>&amp;Rückblick</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>Import Schedule &amp;Folder…</source>
        <translation>Programm&amp;ordner importieren …</translation>
    </message>
</context>
<context>
    <name>lanyard::ColumnDialog</name>
    <message>
        <source>Columns of the Schedule</source>
        <translation>Spalten des Programms</translation>
    </message>
    <message>
        <source>What do the columns of this table hold? The titles are needed; times and people make a good recap.</source>
        <translation>Was enthalten die Spalten dieser Tabelle? Nötig sind die Titel; mit Zeiten und Menschen wird der Rückblick gut.</translation>
    </message>
    <message>
        <source>Use These Columns</source>
        <translation>Diese Spalten verwenden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Themenreihe</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Art des Vortrags</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Number or code</source>
        <translation>Nummer oder Kürzel</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>Was die Spalte „%1“ enthält</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Choose the column that holds the titles.</source>
        <translation>Wählen Sie die Spalte mit den Titeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Vortrag</numerusform>
            <numerusform>%n Vorträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a time</source>
        <translation>
            <numerusform>%n mit Uhrzeit</numerusform>
            <numerusform>%n mit Uhrzeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n vortragende Person</numerusform>
            <numerusform>%n Vortragende</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Composition</name>
    <message>
        <source>About Lanyard</source>
        <translation>Über Lanyard</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Lanyard %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;An editor for people who go to conferences and then write about them.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Lanyard %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Ein Editor für alle, die auf Konferenzen gehen und danach darüber schreiben.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Unsaved text can’t be kept safe at the moment, so save often. %1</source>
        <translation>Nicht gespeicherter Text lässt sich im Augenblick nicht sichern; speichern Sie deshalb oft. %1</translation>
    </message>
    <message>
        <source>Adding photo %1 of %2…</source>
        <translation>Foto %1 von %2 wird hinzugefügt …</translation>
    </message>
    <message>
        <source>The sample can’t be opened</source>
        <translation>Das Beispiel lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>What Could Not Be Read</source>
        <translation>Was sich nicht lesen ließ</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be taken into the recap.</source>
        <translation>
            <numerusform>%n Angabe ließ sich nicht in den Rückblick übernehmen.</numerusform>
            <numerusform>%n Angaben ließen sich nicht in den Rückblick übernehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CopyDesk</name>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Als &amp;HTML kopieren</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Copied as HTML.</source>
        <translation>Als HTML kopiert.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail, a document or WordPress.</source>
        <translation>Kopiert. Fügen Sie es in eine Mail, ein Dokument oder WordPress ein.</translation>
    </message>
    <message numerus="yes">
        <source>Copied, but for %n picture(s): missing, or too large for the clipboard.</source>
        <translation>
            <numerusform>Kopiert, bis auf %n Bild: Es fehlt oder ist zu groß für die Zwischenablage.</numerusform>
            <numerusform>Kopiert, bis auf %n Bilder: Sie fehlen oder sind zu groß für die Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;opy as Rich Text</source>
        <translation>Als &amp;formatierten Text kopieren</translation>
    </message>
</context>
<context>
    <name>lanyard::CountsDesk</name>
    <message>
        <source>&amp;Statistics…</source>
        <translation>&amp;Statistik …</translation>
    </message>
</context>
<context>
    <name>lanyard::DateField</name>
    <message>
        <source>Add a Date</source>
        <translation>Datum hinzufügen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Take the date out</source>
        <translation>Das Datum herausnehmen</translation>
    </message>
    <message>
        <source>No time of day</source>
        <translation>Ohne Uhrzeit</translation>
    </message>
    <message>
        <source>%1, as written</source>
        <translation>%1, wie geschrieben</translation>
    </message>
    <message>
        <source>%1, where the event is</source>
        <translation>%1, am Ort der Veranstaltung</translation>
    </message>
    <message>
        <source>%1, as on this computer</source>
        <translation>%1, wie auf diesem Rechner</translation>
    </message>
    <message>
        <source>No time zone</source>
        <translation>Ohne Zeitzone</translation>
    </message>
    <message>
        <source>The file’s name says %1.</source>
        <translation>Der Dateiname sagt %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date that blogs understand.</source>
        <translation>„%1“ ist kein Datum, das Blogs verstehen.</translation>
    </message>
    <message>
        <source>Jekyll takes this time as that of the computer that builds the blog.</source>
        <translation>Jekyll versteht das als Uhrzeit des Rechners, der das Blog baut.</translation>
    </message>
    <message>
        <source>Jekyll takes this time as UTC.</source>
        <translation>Jekyll versteht diese Uhrzeit als UTC.</translation>
    </message>
    <message>
        <source>It lies ahead: Jekyll will not show the post before %1.</source>
        <translation>Es liegt in der Zukunft: Jekyll zeigt den Beitrag erst ab %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::DetailsDesk</name>
    <message>
        <source>Post Details</source>
        <translation>Angaben zum Beitrag</translation>
    </message>
</context>
<context>
    <name>lanyard::DetailsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lanyard::DetailsPanel</name>
    <message>
        <source>Go There</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Weitere Schlüssel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft, not to be published yet</source>
        <translation>Entwurf, noch nicht zu veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>the event</source>
        <translation>die Veranstaltung</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Vortrag</numerusform>
            <numerusform>%n Vorträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n vortragende Person</numerusform>
            <numerusform>%n Vortragende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept by the other panels: %1.</source>
        <translation>In den anderen Bereichen: %1.</translation>
    </message>
    <message>
        <source>Until this is mended, the form can’t show these fields safely: %1.</source>
        <translation>Bis das behoben ist, kann das Formular diese Felder nicht sicher zeigen: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::DraftDesk</name>
    <message>
        <source>&amp;Draft…</source>
        <translation>Ent&amp;wurf …</translation>
    </message>
    <message>
        <source>Fo&amp;ld Notes into the Text</source>
        <translation>&amp;Notizen in den Text einarbeiten</translation>
    </message>
    <message>
        <source>&amp;Resources of the Talks</source>
        <translation>&amp;Material der Vorträge</translation>
    </message>
    <message>
        <source>&amp;Quote from a Talk</source>
        <translation>&amp;Zitat aus einem Vortrag</translation>
    </message>
    <message>
        <source>There is no schedule yet, so there is nothing to make a draft from. Import one by the Recap menu.</source>
        <translation>Es gibt noch kein Programm, aus dem ein Entwurf werden könnte. Importieren Sie eines im Menü Rückblick.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n section(s).</source>
        <translation>
            <numerusform>%n Abschnitt hinzugefügt.</numerusform>
            <numerusform>%n Abschnitte hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was changed in the meantime, so nothing was put in. Please try again.</source>
        <translation>Der Text hat sich inzwischen geändert, deshalb wurde nichts eingefügt. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There are no notes of the talks that you attended.</source>
        <translation>Zu den besuchten Vorträgen gibt es keine Notizen.</translation>
    </message>
    <message>
        <source>All notes stand in the text already, or their talks have no section yet.</source>
        <translation>Alle Notizen stehen schon im Text, oder ihre Vorträge haben noch keinen Abschnitt.</translation>
    </message>
    <message numerus="yes">
        <source>Put notes into %n section(s).</source>
        <translation>
            <numerusform>Notizen in %n Abschnitt eingearbeitet.</numerusform>
            <numerusform>Notizen in %n Abschnitte eingearbeitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the talks that you attended has slides, a video or other links yet.</source>
        <translation>Noch keiner der besuchten Vorträge hat Folien, ein Video oder andere Links.</translation>
    </message>
    <message>
        <source>No talk is marked as attended</source>
        <translation>Kein Vortrag ist als besucht markiert</translation>
    </message>
</context>
<context>
    <name>lanyard::DraftDialog</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Use These Choices</source>
        <translation>So übernehmen</translation>
    </message>
    <message>
        <source>Write the Draft</source>
        <translation>Entwurf schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This template can’t be used. %1</source>
        <translation>Diese Vorlage lässt sich nicht verwenden. %1</translation>
    </message>
    <message>
        <source>No talk is ticked yet, so there is little to write.</source>
        <translation>Noch ist kein Vortrag angehakt, deshalb gibt es wenig zu schreiben.</translation>
    </message>
    <message>
        <source>This is what the draft will say.</source>
        <translation>Das wird im Entwurf stehen.</translation>
    </message>
    <message>
        <source>Each talk that you attended has its section. There is nothing to add.</source>
        <translation>Jeder besuchte Vortrag hat seinen Abschnitt. Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>This goes into the text.</source>
        <translation>Das kommt in den Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) will be added, each in its place. What stands there already stays as it is.</source>
        <translation>
            <numerusform>%n Abschnitt kommt an seinem Platz hinzu. Was schon dasteht, bleibt, wie es ist.</numerusform>
            <numerusform>%n Abschnitte kommen hinzu, jeder an seinem Platz. Was schon dasteht, bleibt, wie es ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DraftForm</name>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>What the talks are grouped by</source>
        <translation>Wonach die Vorträge gruppiert werden</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Einer nach dem anderen</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By theme or track</source>
        <translation>Nach Thema oder Themenreihe</translation>
    </message>
    <message>
        <source>By event, for several meetups</source>
        <translation>Nach Veranstaltung, bei mehreren Treffen</translation>
    </message>
    <message>
        <source>Ta&amp;lks:</source>
        <translation>Vort&amp;räge:</translation>
    </message>
    <message>
        <source>Level of the outermost headings</source>
        <translation>Ebene der obersten Überschriften</translation>
    </message>
    <message>
        <source>From level %1 (%2)</source>
        <translation>Ab Ebene %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Headings:</source>
        <translation>Über&amp;schriften:</translation>
    </message>
    <message>
        <source>Sections:</source>
        <translation>Abschnitte:</translation>
    </message>
    <message>
        <source>What becomes of the abstracts</source>
        <translation>Was aus den Beschreibungen wird</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>As a quote</source>
        <translation>Als Zitat</translation>
    </message>
    <message>
        <source>As a hint that readers don’t see</source>
        <translation>Als Hinweis, den man beim Lesen nicht sieht</translation>
    </message>
    <message>
        <source>&amp;Abstracts:</source>
        <translation>&amp;Beschreibungen:</translation>
    </message>
    <message>
        <source>Closing:</source>
        <translation>Schluss:</translation>
    </message>
    <message>
        <source>Address of an album with all photos</source>
        <translation>Adresse eines Albums mit allen Fotos</translation>
    </message>
    <message>
        <source>Al&amp;bum:</source>
        <translation>A&amp;lbum:</translation>
    </message>
    <message>
        <source>Template of the draft</source>
        <translation>Vorlage des Entwurfs</translation>
    </message>
    <message>
        <source>&amp;Change a Copy of It</source>
        <translation>Eine &amp;Kopie davon ändern</translation>
    </message>
    <message>
        <source>&amp;Open the Templates Folder</source>
        <translation>&amp;Ordner der Vorlagen öffnen</translation>
    </message>
    <message>
        <source>More about templates</source>
        <translation>Mehr zu Vorlagen</translation>
    </message>
    <message>
        <source>Templates of your own</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>V&amp;ortragende</translation>
    </message>
    <message>
        <source>Talk page, sl&amp;ides, video</source>
        <translation>Vortragsseite, Fol&amp;ien, Video</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>Meine &amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Resources of all talks</source>
        <translation>&amp;Material aller Vorträge</translation>
    </message>
    <message>
        <source>Than&amp;ks</source>
        <translation>&amp;Dank</translation>
    </message>
    <message>
        <source>%1 (mine)</source>
        <translation>%1 (eigene)</translation>
    </message>
</context>
<context>
    <name>lanyard::DraftLine</name>
    <message>
        <source>&amp;Draft…</source>
        <translation>Ent&amp;wurf …</translation>
    </message>
    <message>
        <source>Choose how the draft is written</source>
        <translation>Wählen, wie der Entwurf geschrieben wird</translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation>Übliche Gliederung</translation>
    </message>
    <message>
        <source>%1, with your changes</source>
        <translation>%1, mit Ihren Änderungen</translation>
    </message>
    <message>
        <source>%1, because the chosen template can’t be used</source>
        <translation>%1, weil sich die gewählte Vorlage nicht verwenden lässt</translation>
    </message>
</context>
<context>
    <name>lanyard::ExcerptField</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Search results and link cards cut what is longer than that.</source>
        <translation>Suchergebnisse und Linkvorschauen kürzen, was länger ist.</translation>
    </message>
</context>
<context>
    <name>lanyard::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Format des Exports</translation>
    </message>
    <message>
        <source>Jekyll: a post and its pictures</source>
        <translation>Jekyll: ein Beitrag und seine Bilder</translation>
    </message>
    <message>
        <source>WordPress: an import file (WXR) and its pictures</source>
        <translation>WordPress: eine Importdatei (WXR) und ihre Bilder</translation>
    </message>
    <message>
        <source>Folder to export into</source>
        <translation>Ordner, in den exportiert wird</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Adresse der Website</translation>
    </message>
    <message>
        <source>Address of the pictures</source>
        <translation>Adresse der Bilder</translation>
    </message>
    <message>
        <source>Pictures’ address:</source>
        <translation>Adresse der Bilder:</translation>
    </message>
    <message>
        <source>Export as a draft</source>
        <translation>Als Entwurf exportieren</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Site’s address:</source>
        <translation>Adresse der Website:</translation>
    </message>
    <message>
        <source>Files that would be written</source>
        <translation>Dateien, die geschrieben würden</translation>
    </message>
    <message>
        <source>What to know before exporting</source>
        <translation>Was vor dem Exportieren zu wissen ist</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Please give the whole path of the folder, such as %1.</source>
        <translation>Bitte den ganzen Pfad des Ordners angeben, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Choose a folder to see what would be written there.</source>
        <translation>Wählen Sie einen Ordner, um zu sehen, was dort geschrieben würde.</translation>
    </message>
    <message>
        <source>Everything in that folder is up to date.</source>
        <translation>In diesem Ordner ist alles auf dem neuesten Stand.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be written.</source>
        <translation>
            <numerusform>%n Datei würde geschrieben.</numerusform>
            <numerusform>%n Dateien würden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be written. The post will stand at %1.</source>
        <translation>
            <numerusform>%n Datei würde geschrieben. Der Beitrag steht dann unter %1.</numerusform>
            <numerusform>%n Dateien würden geschrieben. Der Beitrag steht dann unter %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know:</source>
        <translation>
            <numerusform>%n Hinweis:</numerusform>
            <numerusform>%n Hinweise:</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was changed.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose the site’s folder</source>
        <translation>Ordner der Website wählen</translation>
    </message>
</context>
<context>
    <name>lanyard::FacetButton</name>
    <message>
        <source>Choose by marks, day, room, track …</source>
        <translation>Auswählen nach Markierungen, Tag, Raum, Themenreihe …</translation>
    </message>
    <message>
        <source>Choose by marks, day, room, track and more</source>
        <translation>Auswählen nach Markierungen, Tag, Raum, Themenreihe und mehr</translation>
    </message>
    <message>
        <source>Space switches a choice on or off, Escape closes.</source>
        <translation>Die Leertaste schaltet eine Auswahl ein oder aus, Escape schließt.</translation>
    </message>
</context>
<context>
    <name>lanyard::FacetChips</name>
    <message>
        <source>Without %1: %2</source>
        <translation>Ohne %1: %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show all sessions again</source>
        <translation>Wieder alle Vorträge zeigen</translation>
    </message>
</context>
<context>
    <name>lanyard::FilterList</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <translation>Hier gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>lanyard::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Fundstelle</numerusform>
            <numerusform>%n Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Nur in der Auswahl</translation>
    </message>
    <message>
        <source>Keep upper and lower case as they were</source>
        <translation>Groß- und Kleinschreibung beibehalten</translation>
    </message>
    <message>
        <source>Replace A&amp;ll</source>
        <translation>Alle erset&amp;zen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n match(es)</source>
        <translation>
            <numerusform>%n Fundstelle ersetzt</numerusform>
            <numerusform>%n Fundstellen ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, from the end</source>
        <translation>%1 von %2, vom Ende aus</translation>
    </message>
    <message>
        <source>%1 of %2, from the start</source>
        <translation>%1 von %2, vom Anfang aus</translation>
    </message>
    <message>
        <source>Repla&amp;ce</source>
        <translation>Er&amp;setzen</translation>
    </message>
    <message>
        <source>Text to replace it with</source>
        <translation>Text, der es ersetzt</translation>
    </message>
    <message>
        <source>This pattern takes too long on this text. Please make it more exact.</source>
        <translation>Dieses Muster braucht in diesem Text zu lange. Bitte machen Sie es genauer.</translation>
    </message>
</context>
<context>
    <name>lanyard::FindDesk</name>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Erset&amp;zen …</translation>
    </message>
</context>
<context>
    <name>lanyard::FormField</name>
    <message>
        <source>Go to line %1</source>
        <translation>Zu Zeile %1 gehen</translation>
    </message>
</context>
<context>
    <name>lanyard::FormatDesk</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>Stri&amp;ke Through</source>
        <translation>&amp;Durchgestrichen</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>What you write next is bold.</source>
        <translation>Was Sie als Nächstes schreiben, wird fett.</translation>
    </message>
    <message>
        <source>What you write next is italic.</source>
        <translation>Was Sie als Nächstes schreiben, wird kursiv.</translation>
    </message>
    <message>
        <source>What you write next is struck through.</source>
        <translation>Was Sie als Nächstes schreiben, wird durchgestrichen.</translation>
    </message>
    <message>
        <source>What you write next is code.</source>
        <translation>Was Sie als Nächstes schreiben, wird Code.</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>Über&amp;schrift</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>Überschrift &amp;%1</translation>
    </message>
    <message>
        <source>One Level &amp;Up</source>
        <translation>Eine Ebene &amp;höher</translation>
    </message>
    <message>
        <source>One Level &amp;Down</source>
        <translation>Eine Ebene &amp;tiefer</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>Bullet &amp;List</source>
        <translation>&amp;Aufzählung</translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation>&amp;Nummerierte Liste</translation>
    </message>
    <message>
        <source>&amp;Task List</source>
        <translation>Aufgaben&amp;liste</translation>
    </message>
    <message>
        <source>Task &amp;Done</source>
        <translation>Aufgabe &amp;erledigt</translation>
    </message>
    <message>
        <source>Code Bl&amp;ock</source>
        <translation>Code&amp;block</translation>
    </message>
    <message>
        <source>Move Lines U&amp;p</source>
        <translation>Zeilen nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Lines Do&amp;wn</source>
        <translation>Zeilen nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabelle …</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Add Row &amp;Above</source>
        <translation>Zeile &amp;darüber hinzufügen</translation>
    </message>
    <message>
        <source>Add Row &amp;Below</source>
        <translation>Zeile dar&amp;unter hinzufügen</translation>
    </message>
    <message>
        <source>Add Column Be&amp;fore</source>
        <translation>Spalte da&amp;vor hinzufügen</translation>
    </message>
    <message>
        <source>Add Column Af&amp;ter</source>
        <translation>Spalte da&amp;hinter hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove Row</source>
        <translation>Zeile &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;Column</source>
        <translation>&amp;Spalte entfernen</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>&amp;Linksbündig</translation>
    </message>
    <message>
        <source>Align C&amp;entre</source>
        <translation>&amp;Zentriert</translation>
    </message>
    <message>
        <source>Align Ri&amp;ght</source>
        <translation>&amp;Rechtsbündig</translation>
    </message>
    <message>
        <source>Line Up Colu&amp;mns</source>
        <translation>Spalten &amp;im Text angleichen</translation>
    </message>
    <message>
        <source>Tables don’t go into code or front matter.</source>
        <translation>In Code und Kopfdaten passen keine Tabellen.</translation>
    </message>
</context>
<context>
    <name>lanyard::FullScreen</name>
    <message>
        <source>Press Escape to leave the full screen.</source>
        <translation>Mit Esc verlassen Sie das Vollbild.</translation>
    </message>
</context>
<context>
    <name>lanyard::GoalLine</name>
    <message>
        <source>%L1 of %L2 words written</source>
        <translation>%L1 von %L2 Wörtern geschrieben</translation>
    </message>
</context>
<context>
    <name>lanyard::HeadingFinder</name>
    <message>
        <source>Go to heading</source>
        <translation>Zu einer Überschrift gehen</translation>
    </message>
    <message>
        <source>Heading to go to</source>
        <translation>Gesuchte Überschrift</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>The text has no headings yet.</source>
        <translation>Der Text hat noch keine Überschriften.</translation>
    </message>
    <message>
        <source>No heading matches “%1”.</source>
        <translation>Keine Überschrift passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>lanyard::KindButtons</name>
    <message>
        <source>Quote: begins with &gt; (Alt+Q)</source>
        <translation>Zitat: beginnt mit &gt; (Alt+Q)</translation>
    </message>
    <message>
        <source>To-do: begins with ! (Alt+T)</source>
        <translation>Aufgabe: beginnt mit ! (Alt+T)</translation>
    </message>
    <message>
        <source>Idea: begins with ? (Alt+I)</source>
        <translation>Idee: beginnt mit ? (Alt+I)</translation>
    </message>
</context>
<context>
    <name>lanyard::LanguageField</name>
    <message>
        <source>“%1” is not the code of a language that Lanyard knows.</source>
        <translation>„%1“ ist kein Sprachkürzel, das Lanyard kennt.</translation>
    </message>
    <message>
        <source>Choose or type a language</source>
        <translation>Sprache wählen oder eingeben</translation>
    </message>
</context>
<context>
    <name>lanyard::LineField</name>
    <message>
        <source>The post will stand at %1.</source>
        <translation>Der Beitrag steht dann unter %1.</translation>
    </message>
    <message>
        <source>It follows the title until you change it.</source>
        <translation>Er folgt dem Titel, bis Sie ihn ändern.</translation>
    </message>
    <message>
        <source>It comes from the file’s name.</source>
        <translation>Er kommt vom Dateinamen.</translation>
    </message>
</context>
<context>
    <name>lanyard::LinkDesk</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>&amp;Fußnote</translation>
    </message>
    <message>
        <source>&amp;Gather Links as References</source>
        <translation>Links als &amp;Verweise sammeln</translation>
    </message>
    <message>
        <source>&amp;Write Links Inline</source>
        <translation>Links in den &amp;Text schreiben</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, so its links stay as they are.</source>
        <translation>Der Text hat sich inzwischen geändert; seine Links bleiben deshalb, wie sie sind.</translation>
    </message>
    <message>
        <source>Link&amp;s</source>
        <translation>L&amp;inks</translation>
    </message>
    <message>
        <source>The post has no links that could be gathered.</source>
        <translation>Der Beitrag hat keine Links, die sich sammeln ließen.</translation>
    </message>
    <message>
        <source>The post has no links by reference.</source>
        <translation>Der Beitrag hat keine Links über Verweise.</translation>
    </message>
    <message>
        <source>The post is still being read. Try again in a moment.</source>
        <translation>Der Beitrag wird noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This can’t become a link.</source>
        <translation>Daraus lässt sich kein Link machen.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, so the link stays as it is.</source>
        <translation>Der Text hat sich inzwischen geändert; der Link bleibt deshalb, wie er ist.</translation>
    </message>
</context>
<context>
    <name>lanyard::LinkPopover</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>Link &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Where does the link lead?</source>
        <translation>Wohin führt der Link?</translation>
    </message>
    <message>
        <source>A link needs a text.</source>
        <translation>Ein Link braucht einen Text.</translation>
    </message>
    <message>
        <source>Other links may use this address, too.</source>
        <translation>Vielleicht verwenden auch andere Links diese Adresse.</translation>
    </message>
    <message>
        <source>A link can’t have this address.</source>
        <translation>Diese Adresse kann ein Link nicht haben.</translation>
    </message>
</context>
<context>
    <name>lanyard::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>%1[*] – Lanyard</source>
        <translation>%1[*] – Lanyard</translation>
    </message>
</context>
<context>
    <name>lanyard::MarkdownEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>Text des Beitrags</translation>
    </message>
</context>
<context>
    <name>lanyard::MentionsDesk</name>
    <message>
        <source>The text has changed meanwhile, so the names stay as they are. Try it again.</source>
        <translation>Der Text hat sich inzwischen geändert; die Namen bleiben deshalb, wie sie sind. Versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) mended.</source>
        <translation>
            <numerusform>%n Name berichtigt.</numerusform>
            <numerusform>%n Namen berichtigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::MergeBox</name>
    <message>
        <source>Mer&amp;ge into One</source>
        <translation>Zu einer Person vereini&amp;gen</translation>
    </message>
    <message>
        <source>T&amp;wo People</source>
        <translation>&amp;Verschiedene Personen</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Is it one person?</source>
        <translation>„%1“ steht hier zweimal. Ist es eine Person?</translation>
    </message>
    <message>
        <source>Two names that may be one person’s. Which spelling stays?</source>
        <translation>Zwei Namen, die vielleicht dieselbe Person meinen. Welche Schreibweise bleibt?</translation>
    </message>
    <message>
        <source>If the two are one person: which spelling stays?</source>
        <translation>Wenn die beiden eine Person sind: Welche Schreibweise bleibt?</translation>
    </message>
</context>
<context>
    <name>lanyard::MetBox</name>
    <message>
        <source>the link</source>
        <translation>der Link</translation>
    </message>
    <message>
        <source>more links</source>
        <translation>weitere Links</translation>
    </message>
    <message>
        <source>the pronouns</source>
        <translation>die Pronomen</translation>
    </message>
    <message>
        <source>the affiliation</source>
        <translation>die Zugehörigkeit</translation>
    </message>
    <message>
        <source>“No photos, please”</source>
        <translation>„Bitte keine Fotos“</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>nicht gehört</translation>
    </message>
    <message>
        <source>Recaps that name this person</source>
        <translation>Rückblicke, die diese Person nennen</translation>
    </message>
    <message>
        <source>Enter opens the recap.</source>
        <translation>Die Eingabetaste öffnet den Rückblick.</translation>
    </message>
    <message>
        <source>In other recaps of yours</source>
        <translation>In Ihren anderen Rückblicken</translation>
    </message>
    <message numerus="yes">
        <source>%n other recap(s) couldn’t be read.</source>
        <translation>
            <numerusform>%n anderer Rückblick ließ sich nicht lesen.</numerusform>
            <numerusform>%n andere Rückblicke ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recap of %1 also has %2.</source>
        <translation>Im Rückblick auf %1 steht außerdem: %2.</translation>
    </message>
    <message>
        <source>Other recaps of yours also have %1.</source>
        <translation>In Ihren anderen Rückblicken steht außerdem: %1.</translation>
    </message>
    <message>
        <source>Take It Over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The recap of %1 spells the name “%2”.</source>
        <translation>Im Rückblick auf %1 schreibt sich der Name „%2“.</translation>
    </message>
    <message>
        <source>Use That Spelling</source>
        <translation>So schreiben</translation>
    </message>
</context>
<context>
    <name>lanyard::MistakeSearch</name>
    <message>
        <source>There is no dictionary to check the spelling with.</source>
        <translation>Es gibt kein Wörterbuch, um die Rechtschreibung zu prüfen.</translation>
    </message>
    <message>
        <source>Spelling is not being checked.</source>
        <translation>Die Rechtschreibung wird gerade nicht geprüft.</translation>
    </message>
    <message>
        <source>No spelling mistake was found.</source>
        <translation>Es wurde kein Rechtschreibfehler gefunden.</translation>
    </message>
    <message>
        <source>The search went on from the beginning of the post.</source>
        <translation>Die Suche ging am Anfang des Beitrags weiter.</translation>
    </message>
</context>
<context>
    <name>lanyard::ModesDesk</name>
    <message>
        <source>&amp;Focus Mode</source>
        <translation>&amp;Fokusmodus</translation>
    </message>
    <message>
        <source>&amp;Typewriter Scrolling</source>
        <translation>Schreib&amp;maschinenmodus</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>Vo&amp;llbild</translation>
    </message>
</context>
<context>
    <name>lanyard::MomentPopover</name>
    <message>
        <source>Insert Link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>Moment of the video</source>
        <translation>Stelle im Video</translation>
    </message>
    <message>
        <source>A moment looks like 12:30 or 1:02:03.</source>
        <translation>Eine Stelle sieht aus wie 12:30 oder 1:02:03.</translation>
    </message>
</context>
<context>
    <name>lanyard::NamePopup</name>
    <message>
        <source>Speakers and sessions</source>
        <translation>Vortragende und Vorträge</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind · detail</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lanyard::NamesDesk</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>lanyard::NamesPage</name>
    <message>
        <source>Type @ in the text to put in the name of a speaker or a session.</source>
        <translation>Tippen Sie @ in den Text, um den Namen von Vortragenden oder einen Vortrag einzufügen.</translation>
    </message>
    <message>
        <source>Link a name the &amp;first time, and write it plain after that</source>
        <translation>Einen Namen beim &amp;ersten Mal verlinken und danach schlicht schreiben</translation>
    </message>
    <message>
        <source>Link a name &amp;every time</source>
        <translation>Einen Namen &amp;jedes Mal verlinken</translation>
    </message>
    <message>
        <source>&amp;Never link a name</source>
        <translation>Einen Namen &amp;nie verlinken</translation>
    </message>
</context>
<context>
    <name>lanyard::NativeDialogs</name>
    <message>
        <source>Posts (*.md *.markdown *.mkd *.txt)</source>
        <translation>Beiträge (*.md *.markdown *.mkd *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Post</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>Save Post As</source>
        <translation>Beitrag speichern unter</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.gif *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp *.gif *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Add Photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Import Schedule</source>
        <translation>Programm importieren</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Do you want to keep the changes to “%1”?</source>
        <translation>Möchten Sie die Änderungen an „%1“ behalten?</translation>
    </message>
    <message>
        <source>Choose a CSS File</source>
        <translation>CSS-Datei auswählen</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>Stylesheets (*.css)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Import Schedule Folder</source>
        <translation>Programmordner importieren</translation>
    </message>
    <message>
        <source>What you don’t save is lost.</source>
        <translation>Was Sie nicht speichern, geht verloren.</translation>
    </message>
</context>
<context>
    <name>lanyard::NewRecapDialog</name>
    <message>
        <source>New Recap</source>
        <translation>Neuer Rückblick</translation>
    </message>
    <message>
        <source>Write the Draft</source>
        <translation>Entwurf schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where to keep the recap</source>
        <translation>Wo der Rückblick liegen soll</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the schedule could not be read.</source>
        <translation>
            <numerusform>%n Teil des Programms konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Teile des Programms konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a recap of this event already: %1. Change the folder above, or open that recap.</source>
        <translation>Es gibt schon einen Rückblick auf diese Veranstaltung: %1. Ändern Sie oben den Ordner oder öffnen Sie jenen Rückblick.</translation>
    </message>
    <message>
        <source>Which sessions did you attend?</source>
        <translation>Welche Vorträge haben Sie besucht?</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>What Could Not Be Read</source>
        <translation>Was sich nicht lesen ließ</translation>
    </message>
    <message>
        <source>The schedule doesn’t say which time zone it is in. Its clock times are held as UTC.</source>
        <translation>Das Programm sagt nicht, in welcher Zeitzone es steht. Seine Uhrzeiten gelten als UTC.</translation>
    </message>
    <message numerus="yes">
        <source>Write the Draft with %n Session(s)</source>
        <translation>
            <numerusform>Entwurf mit %n Vortrag schreiben</numerusform>
            <numerusform>Entwurf mit %n Vorträgen schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Give Up the New Recap?</source>
        <translation>Den neuen Rückblick verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that you ticked will be forgotten.</source>
        <translation>
            <numerusform>%n Vortrag, den Sie angehakt haben, wird vergessen.</numerusform>
            <numerusform>%n Vorträge, die Sie angehakt haben, werden vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give Up</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>lanyard::NewRecapForm</name>
    <message>
        <source>Schedule file</source>
        <translation>Programmdatei</translation>
    </message>
    <message>
        <source>Choose or drop the conference’s schedule</source>
        <translation>Programm der Konferenz wählen oder hierher ziehen</translation>
    </message>
    <message>
        <source>Title of the recap</source>
        <translation>Titel des Rückblicks</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>A folder of files that are one schedule together</source>
        <translation>Ein Ordner mit Dateien, die zusammen ein Programm sind</translation>
    </message>
    <message>
        <source>&amp;Schedule:</source>
        <translation>&amp;Programm:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Photos:</source>
        <translation>F&amp;otos:</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>O&amp;rdner:</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>None yet. You can add them later, too.</source>
        <translation>Noch keine. Das geht auch später.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::NoteField</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 into the talk</source>
        <translation>Nach %1 im Vortrag</translation>
    </message>
</context>
<context>
    <name>lanyard::NotesList</name>
    <message>
        <source>Notes on this talk</source>
        <translation>Notizen zu diesem Vortrag</translation>
    </message>
    <message>
        <source>No notes on this talk yet.</source>
        <translation>Noch keine Notizen zu diesem Vortrag.</translation>
    </message>
    <message>
        <source>Notes on “%1”</source>
        <translation>Notizen zu „%1“</translation>
    </message>
</context>
<context>
    <name>lanyard::NotesModel</name>
    <message>
        <source>This note has several lines. Change it in its file.</source>
        <translation>Diese Notiz hat mehrere Zeilen. Ändern Sie sie in ihrer Datei.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>lanyard::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
</context>
<context>
    <name>lanyard::NowBar</name>
    <message>
        <source>Room (Alt+R)</source>
        <translation>Raum (Alt+R)</translation>
    </message>
    <message>
        <source>Notes on this talk (Down)</source>
        <translation>Notizen zu diesem Vortrag (Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Now Mode</source>
        <translation>Jetzt-Modus</translation>
    </message>
    <message>
        <source>Drag to move the bar</source>
        <translation>Ziehen, um die Leiste zu verschieben</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder for Photos…</source>
        <translation>Ordner auf &amp;Fotos beobachten …</translation>
    </message>
    <message>
        <source>&amp;Watch Another Folder for Photos…</source>
        <translation>Anderen Ordner auf &amp;Fotos beobachten …</translation>
    </message>
    <message>
        <source>&amp;Stop Watching “%1”</source>
        <translation>„%1“ &amp;nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Move to the &amp;Top of the Screen</source>
        <translation>An den &amp;oberen Bildschirmrand</translation>
    </message>
    <message>
        <source>Move to the &amp;Bottom of the Screen</source>
        <translation>An den &amp;unteren Bildschirmrand</translation>
    </message>
    <message>
        <source>Show &amp;Lanyard</source>
        <translation>&amp;Lanyard zeigen</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Raum: %1</translation>
    </message>
    <message>
        <source>%1 (Alt+R)</source>
        <translation>%1 (Alt+R)</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on this talk</source>
        <translation>
            <numerusform>%n Notiz zu diesem Vortrag</numerusform>
            <numerusform>%n Notizen zu diesem Vortrag</numerusform>
        </translation>
    </message>
    <message>
        <source>The note isn’t saved. %1</source>
        <translation>Die Notiz ist nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Not saved yet: %1. %2</source>
        <translation>Noch nicht gespeichert: %1. %2</translation>
    </message>
</context>
<context>
    <name>lanyard::NowDesk</name>
    <message>
        <source>&amp;Now Mode</source>
        <translation>&amp;Jetzt-Modus</translation>
    </message>
    <message>
        <source>Done, and saved.</source>
        <translation>Fertig und gespeichert.</translation>
    </message>
    <message>
        <source>Watch a Folder for Photos</source>
        <translation>Ordner auf Fotos beobachten</translation>
    </message>
    <message>
        <source>%1 isn’t there any more, so no photos come from it. They will when it is back.</source>
        <translation>%1 ist nicht mehr da, deshalb kommen keine Fotos daraus. Sie kommen wieder, wenn der Ordner zurück ist.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The note is saved, but the talk can’t be marked as attended. %1</source>
        <translation>Die Notiz ist gespeichert, aber der Vortrag lässt sich nicht als besucht markieren. %1</translation>
    </message>
    <message>
        <source>Saved, and marked as attended.</source>
        <translation>Gespeichert und als besucht markiert.</translation>
    </message>
    <message>
        <source>New photos in “%1” go to the talk that is on.</source>
        <translation>Neue Fotos in „%1“ kommen zum laufenden Vortrag.</translation>
    </message>
    <message>
        <source>A note isn’t saved</source>
        <translation>Eine Notiz ist nicht gespeichert</translation>
    </message>
    <message>
        <source>If you quit now, what the bar of now-mode still holds is lost.</source>
        <translation>Wenn Sie jetzt beenden, geht verloren, was noch in der Leiste des Jetzt-Modus steht.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>lanyard::NowMessage</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>lanyard::NowWords</name>
    <message>
        <source>No recap is open</source>
        <translation>Kein Rückblick ist geöffnet</translation>
    </message>
    <message>
        <source>Open one in Lanyard to take notes on its talks.</source>
        <translation>Öffnen Sie einen in Lanyard, um Notizen zu seinen Vorträgen zu machen.</translation>
    </message>
    <message>
        <source>This recap has no schedule</source>
        <translation>Dieser Rückblick hat kein Programm</translation>
    </message>
    <message>
        <source>Import one in Lanyard with Recap → Import Schedule.</source>
        <translation>Importieren Sie eines in Lanyard mit Rückblick → Programm importieren.</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>Von Hand gewählt</translation>
    </message>
    <message>
        <source>The talks of this recap have no times</source>
        <translation>Die Vorträge dieses Rückblicks haben keine Zeiten</translation>
    </message>
    <message>
        <source>Pick one by hand to take notes on it.</source>
        <translation>Wählen Sie einen von Hand, um Notizen zu machen.</translation>
    </message>
    <message>
        <source>%1 hasn’t begun yet</source>
        <translation>%1 hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Nothing more in %1</source>
        <translation>Nichts mehr in %1</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>Anderswo: %1</translation>
    </message>
    <message>
        <source>Other rooms are still on.</source>
        <translation>In anderen Räumen geht es weiter.</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 ist vorbei</translation>
    </message>
    <message>
        <source>Pick a talk to add to its notes.</source>
        <translation>Wählen Sie einen Vortrag, um seine Notizen zu ergänzen.</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>dann %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick a talk to take a note</source>
        <translation>Für eine Notiz einen Vortrag wählen</translation>
    </message>
    <message>
        <source>Note on “%1”, just over</source>
        <translation>Notiz zu „%1“, eben zu Ende</translation>
    </message>
    <message>
        <source>Type a note, Enter saves it</source>
        <translation>Notiz eingeben, Eingabetaste speichert</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Die Veranstaltung</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::OutlineDesk</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>&amp;Go to Heading…</source>
        <translation>Zu Überschrift &amp;gehen …</translation>
    </message>
</context>
<context>
    <name>lanyard::OutlineModel</name>
    <message>
        <source>(without words)</source>
        <translation>(ohne Wörter)</translation>
    </message>
    <message>
        <source>Heading of level %1</source>
        <translation>Überschrift der Ebene %1</translation>
    </message>
</context>
<context>
    <name>lanyard::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Enter goes to a heading, Alt+Up and Alt+Down move its section.</source>
        <translation>Die Eingabetaste führt zu einer Überschrift, Alt+Hoch und Alt+Runter verschieben ihren Abschnitt.</translation>
    </message>
    <message>
        <source>Filter headings</source>
        <translation>Überschriften filtern</translation>
    </message>
    <message>
        <source>The headings of the text will stand here. A line that begins with # is one.</source>
        <translation>Hier stehen bald die Überschriften des Textes. Eine Zeile, die mit # beginnt, ist eine.</translation>
    </message>
</context>
<context>
    <name>lanyard::PasteDesk</name>
    <message>
        <source>Paste as P&amp;lain Text</source>
        <translation>Als reinen &amp;Text einfügen</translation>
    </message>
</context>
<context>
    <name>lanyard::PasteHand</name>
    <message>
        <source>Video on %1</source>
        <translation>Video auf %1</translation>
    </message>
    <message>
        <source>Slides on %1</source>
        <translation>Folien auf %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PeopleField</name>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Names, with a comma between them</source>
        <translation>Namen, durch Komma getrennt</translation>
    </message>
</context>
<context>
    <name>lanyard::PhotoDelegate</name>
    <message>
        <source>No alt text</source>
        <translation>Kein Alternativtext</translation>
    </message>
</context>
<context>
    <name>lanyard::PhotoFields</name>
    <message>
        <source>All rights reserved</source>
        <translation>Alle Rechte vorbehalten</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>Alternativ&amp;text</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>Bild&amp;unterschrift</translation>
    </message>
    <message>
        <source>Shown below the photo</source>
        <translation>Steht unter dem Foto</translation>
    </message>
    <message>
        <source>Cre&amp;dit</source>
        <translation>Bild&amp;nachweis</translation>
    </message>
    <message>
        <source>Who took the photo</source>
        <translation>Wer das Foto gemacht hat</translation>
    </message>
    <message>
        <source>How others may use it</source>
        <translation>Erlaubte Verwendung</translation>
    </message>
    <message>
        <source>Select a photo to describe it.</source>
        <translation>Wählen Sie ein Foto aus, um es zu beschreiben.</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Aufgenommen: %1</translation>
    </message>
    <message>
        <source>The file tells where the photo was taken; exports leave that out.</source>
        <translation>Die Datei verrät, wo das Foto entstand; Exporte lassen das weg.</translation>
    </message>
    <message>
        <source>What the photo shows, for readers who can’t see it</source>
        <translation>Was das Foto zeigt, für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Lice&amp;nce</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Menschen</translation>
    </message>
    <message>
        <source>Who can be seen, parted by semicolons</source>
        <translation>Wer zu sehen ist, durch Strichpunkte getrennt</translation>
    </message>
</context>
<context>
    <name>lanyard::PhotosModel</name>
    <message>
        <source>no alt text</source>
        <translation>kein Alternativtext</translation>
    </message>
    <message>
        <source>used in the text</source>
        <translation>im Text verwendet</translation>
    </message>
    <message>
        <source>names somebody who asked for no photos</source>
        <translation>nennt eine Person, die keine Fotos möchte</translation>
    </message>
</context>
<context>
    <name>lanyard::PhotosPanel</name>
    <message>
        <source>Drop photos here, or add them from a folder.</source>
        <translation>Ziehen Sie Fotos hierher oder fügen Sie welche aus einem Ordner hinzu.</translation>
    </message>
    <message>
        <source>Add Photos…</source>
        <translation>Fotos hinzufügen …</translation>
    </message>
    <message>
        <source>Insert into the Text</source>
        <translation>In den Text einfügen</translation>
    </message>
    <message>
        <source>Remove from the Recap</source>
        <translation>Aus dem Rückblick entfernen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos of this recap</source>
        <translation>Fotos dieses Rückblicks</translation>
    </message>
    <message>
        <source>Enter inserts the selected photos into the text, Delete removes them from the recap.</source>
        <translation>Die Eingabetaste fügt die ausgewählten Fotos in den Text ein, Entf entfernt sie aus dem Rückblick.</translation>
    </message>
    <message>
        <source>Filter photos</source>
        <translation>Fotos filtern</translation>
    </message>
    <message>
        <source>Filter photos by name or description</source>
        <translation>Fotos nach Name oder Beschreibung filtern</translation>
    </message>
    <message>
        <source>Add photos from a folder</source>
        <translation>Fotos aus einem Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Asked not to be shown in photos: %1.</source>
        <translation>Nicht auf Fotos erscheinen möchten: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::PictureField</name>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Add photos to the recap to choose one.</source>
        <translation>Fügen Sie dem Rückblick Fotos hinzu, um eines zu wählen.</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>Das gewählte Bild</translation>
    </message>
</context>
<context>
    <name>lanyard::PlacesBox</name>
    <message>
        <source>Written “%1”.</source>
        <translation>Geschrieben „%1“.</translation>
    </message>
    <message>
        <source>Places in the text</source>
        <translation>Stellen im Text</translation>
    </message>
    <message>
        <source>Enter goes to the place.</source>
        <translation>Die Eingabetaste führt zur Stelle.</translation>
    </message>
    <message>
        <source>Mend This One</source>
        <translation>Diese berichtigen</translation>
    </message>
    <message>
        <source>Not named in the text yet.</source>
        <translation>Noch nicht im Text genannt.</translation>
    </message>
    <message numerus="yes">
        <source>Named in the text %n time(s)</source>
        <translation>
            <numerusform>%n-mal im Text genannt</numerusform>
            <numerusform>%n-mal im Text genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) spell the name otherwise than “%1”.</source>
        <translation>
            <numerusform>An %n Stelle ist der Name anders geschrieben als „%1“.</numerusform>
            <numerusform>An %n Stellen ist der Name anders geschrieben als „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where marks stand within the name, mend it by hand.</source>
        <translation>Wo Zeichen der Formatierung im Namen stehen, berichtigen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>Mend It</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Mend All %1</source>
        <translation>Alle %1 berichtigen</translation>
    </message>
</context>
<context>
    <name>lanyard::PostFlow</name>
    <message>
        <source>Open a recap folder</source>
        <translation>Rückblick-Ordner öffnen</translation>
    </message>
    <message>
        <source>This folder is not a recap</source>
        <translation>Dieser Ordner ist kein Rückblick</translation>
    </message>
    <message>
        <source>There is no index.md in %1. Open one of its posts instead, or make a new recap.</source>
        <translation>In %1 liegt keine index.md. Öffnen Sie stattdessen einen der Beiträge darin oder legen Sie einen neuen Rückblick an.</translation>
    </message>
    <message>
        <source>The post can’t be opened</source>
        <translation>Der Beitrag lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>What you had typed but not saved is back. Undo leads to the saved post.</source>
        <translation>Was Sie geschrieben, aber nicht gespeichert hatten, ist wieder da. „Rückgängig“ führt zum gespeicherten Beitrag.</translation>
    </message>
    <message>
        <source>What you had typed but not saved is back, but the file has changed since. Undo shows the file as it is now.</source>
        <translation>Was Sie geschrieben, aber nicht gespeichert hatten, ist wieder da, doch die Datei hat sich seitdem geändert. „Rückgängig“ zeigt die Datei, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>The file has changed on the disk</source>
        <translation>Die Datei hat sich auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>Another program has changed this post since you opened it. Replacing it loses those changes; “Save As…” keeps both.</source>
        <translation>Ein anderes Programm hat diesen Beitrag geändert, seit Sie ihn geöffnet haben. Beim Ersetzen gehen diese Änderungen verloren; „Speichern unter …“ behält beide.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The post is not saved</source>
        <translation>Der Beitrag ist nicht gespeichert</translation>
    </message>
    <message>
        <source>The post has moved to another folder. Its photos are still in the old one.</source>
        <translation>Der Beitrag liegt jetzt in einem anderen Ordner. Seine Fotos sind noch im alten.</translation>
    </message>
</context>
<context>
    <name>lanyard::PostPrinter</name>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewBar</name>
    <message>
        <source>Copy, print and save</source>
        <translation>Kopieren, drucken und speichern</translation>
    </message>
    <message>
        <source>How the preview looks</source>
        <translation>Wie die Vorschau aussieht</translation>
    </message>
    <message>
        <source>Look: %1</source>
        <translation>Aussehen: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewDesk</name>
    <message>
        <source>%1 – hold Ctrl and click to open it</source>
        <translation>%1 – zum Öffnen Strg halten und klicken</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Find in Previe&amp;w…</source>
        <translation>In &amp;der Vorschau suchen …</translation>
    </message>
    <message>
        <source>Preview &amp;Look</source>
        <translation>&amp;Aussehen der Vorschau</translation>
    </message>
    <message>
        <source>Your own CSS can’t be shown. %1</source>
        <translation>Ihr eigenes CSS lässt sich nicht zeigen. %1</translation>
    </message>
    <message>
        <source>%1 – a page of your site, whose address Lanyard doesn’t know</source>
        <translation>%1 – eine Seite Ihrer Website, deren Adresse Lanyard nicht kennt</translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation>In der Vorschau suchen</translation>
    </message>
    <message>
        <source>Words to find in the preview</source>
        <translation>In der Vorschau gesuchte Wörter</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewLooks</name>
    <message>
        <source>&amp;Dark Page</source>
        <translation>Dunkle &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Own CSS</source>
        <translation>&amp;Eigenes CSS</translation>
    </message>
    <message>
        <source>Choose a CSS &amp;File…</source>
        <translation>CSS-Datei &amp;auswählen …</translation>
    </message>
    <message>
        <source>&amp;Lanyard</source>
        <translation>&amp;Lanyard</translation>
    </message>
    <message>
        <source>Easy to read while you write</source>
        <translation>Beim Schreiben gut zu lesen</translation>
    </message>
    <message>
        <source>&amp;Jekyll</source>
        <translation>&amp;Jekyll</translation>
    </message>
    <message>
        <source>Like a plain Jekyll blog</source>
        <translation>Wie ein schlichtes Jekyll-Blog</translation>
    </message>
    <message>
        <source>&amp;WordPress</source>
        <translation>&amp;WordPress</translation>
    </message>
    <message>
        <source>Like WordPress with its usual theme</source>
        <translation>Wie WordPress mit seinem üblichen Theme</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Druck</translation>
    </message>
    <message>
        <source>As it comes out of the printer</source>
        <translation>Wie es aus dem Drucker kommt</translation>
    </message>
    <message>
        <source>D&amp;esktop Width</source>
        <translation>Desktop-&amp;Breite</translation>
    </message>
    <message>
        <source>As wide as on a desktop</source>
        <translation>So breit wie auf einem Desktop</translation>
    </message>
    <message>
        <source>&amp;Tablet Width</source>
        <translation>&amp;Tablet-Breite</translation>
    </message>
    <message>
        <source>As wide as on a tablet</source>
        <translation>So breit wie auf einem Tablet</translation>
    </message>
    <message>
        <source>P&amp;hone Width</source>
        <translation>&amp;Handy-Breite</translation>
    </message>
    <message>
        <source>As wide as on a phone</source>
        <translation>So breit wie auf einem Handy</translation>
    </message>
    <message>
        <source>Show the page light</source>
        <translation>Die Seite hell zeigen</translation>
    </message>
    <message>
        <source>Show the page dark</source>
        <translation>Die Seite dunkel zeigen</translation>
    </message>
    <message>
        <source>&amp;Own CSS…</source>
        <translation>&amp;Eigenes CSS …</translation>
    </message>
    <message>
        <source>&amp;Own CSS: %1</source>
        <translation>&amp;Eigenes CSS: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewNotice</name>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewView</name>
    <message>
        <source>What you write shows here.</source>
        <translation>Was Sie schreiben, erscheint hier.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Picture not found: %1</source>
        <translation>Bild nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Picture from %1, not loaded</source>
        <translation>Bild von %1, nicht geladen</translation>
    </message>
    <message>
        <source>Picture inside of the text, not shown</source>
        <translation>Bild im Text selbst, nicht gezeigt</translation>
    </message>
    <message>
        <source>Page from %1, not loaded</source>
        <translation>Seite von %1, nicht geladen</translation>
    </message>
    <message>
        <source>this site</source>
        <translation>dieser Website</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No post is open. Open one, or start a new recap from a schedule, and it shows here.</source>
        <translation>Kein Beitrag ist geöffnet. Öffnen Sie einen oder beginnen Sie einen neuen Rückblick aus einem Programm, dann erscheint er hier.</translation>
    </message>
    <message>
        <source>Preview of the post</source>
        <translation>Vorschau des Beitrags</translation>
    </message>
    <message>
        <source>The preview stopped again and again, so it rests now. Your text is safe in the editor. Something in the post may be too much for it, such as a very large picture.</source>
        <translation>Die Vorschau ist immer wieder stehen geblieben und ruht deshalb. Ihr Text ist im Editor sicher. Vielleicht ist ihr etwas im Beitrag zu viel, etwa ein sehr großes Bild.</translation>
    </message>
    <message>
        <source>The preview stopped. It will be back in a moment; your text is safe.</source>
        <translation>Die Vorschau ist stehen geblieben. Sie ist gleich wieder da; Ihr Text ist sicher.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Video from %1, not loaded</source>
        <translation>Video von %1, nicht geladen</translation>
    </message>
    <message>
        <source>Sound from %1, not loaded</source>
        <translation>Ton von %1, nicht geladen</translation>
    </message>
    <message>
        <source>Load this once</source>
        <translation>Einmal laden</translation>
    </message>
    <message>
        <source>Loads without cookies. It may load more from %1, and can’t see your post.</source>
        <translation>Lädt ohne Cookies. Von %1 kommt vielleicht noch mehr nach; Ihren Beitrag sieht es nicht.</translation>
    </message>
    <message>
        <source>Loads without cookies. %1 will see that somebody looked.</source>
        <translation>Lädt ohne Cookies. Bei %1 erfährt man, dass jemand hingesehen hat.</translation>
    </message>
    <message>
        <source>This part of the post can’t be shown.</source>
        <translation>Dieser Teil des Beitrags lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>lanyard::PrintDesk</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>Das PDF wird erstellt …</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::PrivacyPage</name>
    <message>
        <source>Load remote pictures and pages in the preview</source>
        <translation>Bilder und Seiten aus dem Netz in der Vorschau laden</translation>
    </message>
    <message>
        <source>Off, a card stands in the place of each and offers to load it once. On, whoever keeps a picture, film or page that your post names learns that you look at it. Cookies are never kept, and nothing that is loaded can see your post.</source>
        <translation>Ist das aus, steht an Stelle von jedem eine Karte, die es auf Wunsch einmal lädt. Ist es an, erfahren alle, bei denen ein Bild, ein Film oder eine Seite aus Ihrem Beitrag liegt, dass Sie es ansehen. Cookies werden nie behalten, und nichts Geladenes kann Ihren Beitrag sehen.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReimportDialog</name>
    <message numerus="yes">
        <source>%n session(s) changed</source>
        <translation>
            <numerusform>%n Vortrag geändert</numerusform>
            <numerusform>%n Vorträge geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are new</source>
        <translation>
            <numerusform>%n Vortrag neu</numerusform>
            <numerusform>%n Vorträge neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were dropped</source>
        <translation>
            <numerusform>%n Vortrag entfallen</numerusform>
            <numerusform>%n Vorträge entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is said of the event itself changed.</source>
        <translation>Nur die Angaben zur Veranstaltung selbst haben sich geändert.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>A Newer Schedule</source>
        <translation>Ein neueres Programm</translation>
    </message>
    <message>
        <source>What you attended, marked, noted or changed by hand stays as it is, and so does your text.</source>
        <translation>Was Sie besucht, markiert, notiert oder von Hand geändert haben, bleibt, wie es ist, und Ihr Text auch.</translation>
    </message>
    <message>
        <source>Take the New Schedule</source>
        <translation>Neues Programm übernehmen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Die Veranstaltung</translation>
    </message>
    <message>
        <source>Stays in your recap</source>
        <translation>Bleibt in Ihrem Rückblick</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Entfallen</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionCard</name>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Ohne Zeit</translation>
    </message>
    <message>
        <source>Details of the session</source>
        <translation>Einzelheiten des Vortrags</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: paste or drop a link</source>
        <translation>%1: Link einfügen oder hierher ziehen</translation>
    </message>
    <message>
        <source>“%1” is no address of the web. It has to begin with https:// or http://.</source>
        <translation>„%1“ ist keine Webadresse. Sie muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>Insert a link to a moment of the video</source>
        <translation>Link auf eine Stelle im Video einfügen</translation>
    </message>
    <message>
        <source>Insert into Text</source>
        <translation>In den Text einfügen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Change what the schedule says (F2)</source>
        <translation>Ändern, was das Programm sagt (F2)</translation>
    </message>
    <message>
        <source>Session without a title</source>
        <translation>Vortrag ohne Titel</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>von Ihnen angelegt</translation>
    </message>
    <message>
        <source>no photos, please</source>
        <translation>bitte keine Fotos</translation>
    </message>
    <message>
        <source>At the same time: %1</source>
        <translation>Zur selben Zeit: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Talk page</source>
        <translation>Vortragsseite</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The address went to “%1”, where its host belongs.</source>
        <translation>Die Adresse steht nun unter „%1“, wohin sie gehört.</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionForm</name>
    <message>
        <source>Add a Session of Your Own</source>
        <translation>Eigenen Programmpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Edit Session</source>
        <translation>Programmpunkt bearbeiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Hallway track, dinner by the river …</source>
        <translation>Gespräche auf dem Flur, Abendessen am Fluss …</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Hallway track</source>
        <translation>Gespräche auf dem Flur</translation>
    </message>
    <message>
        <source>Social event</source>
        <translation>Geselliges</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Room or place</source>
        <translation>Raum oder Ort</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Themenreihe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Add Session</source>
        <translation>Programmpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove Session</source>
        <translation>Programmpunkt entfernen</translation>
    </message>
    <message>
        <source>Take the schedule’s again</source>
        <translation>Wieder wie im Programm</translation>
    </message>
    <message>
        <source>The address has to begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionMenu</name>
    <message>
        <source>Insert into Text</source>
        <translation>In den Text einfügen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove Session</source>
        <translation>Programmpunkt entfernen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionTools</name>
    <message>
        <source>Smaller timetable (Ctrl and the wheel)</source>
        <translation>Kleinerer Zeitplan (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Larger timetable (Ctrl and the wheel)</source>
        <translation>Größerer Zeitplan (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Show as a timetable</source>
        <translation>Als Zeitplan zeigen</translation>
    </message>
    <message>
        <source>Add a session of your own</source>
        <translation>Eigenen Programmpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Group sessions</source>
        <translation>Vorträge gruppieren</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Nach Raum</translation>
    </message>
    <message>
        <source>By track</source>
        <translation>Nach Themenreihe</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsDesk</name>
    <message>
        <source>Add a Session of Your &amp;Own…</source>
        <translation>&amp;Eigenen Programmpunkt hinzufügen …</translation>
    </message>
    <message>
        <source>Link to a &amp;Moment of the Video…</source>
        <translation>Link auf eine Stelle im &amp;Video …</translation>
    </message>
    <message>
        <source>Choose a session with a video in the panel of the sessions first. Moments can be linked on YouTube, Vimeo, PeerTube, media.ccc.de and in film files.</source>
        <translation>Wählen Sie zuerst im Bereich der Vorträge einen Vortrag mit Video. Stellen lassen sich auf YouTube, Vimeo, PeerTube, media.ccc.de und in Filmdateien verlinken.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Vorträge</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsModel</name>
    <message>
        <source>Without a time</source>
        <translation>Ohne Zeit</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Ohne Raum</translation>
    </message>
    <message>
        <source>Without a track</source>
        <translation>Ohne Themenreihe</translation>
    </message>
    <message>
        <source>Session without a title</source>
        <translation>Vortrag ohne Titel</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsPanel</name>
    <message>
        <source>Import Schedule…</source>
        <translation>Programm importieren …</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>Import the conference’s schedule to see its sessions here.</source>
        <translation>Importieren Sie das Programm der Konferenz, um ihre Vorträge hier zu sehen.</translation>
    </message>
    <message>
        <source>Add a Session of Your Own…</source>
        <translation>Eigenen Programmpunkt hinzufügen …</translation>
    </message>
    <message>
        <source>Enter inserts a session into the text, Space or A marks it as attended, M as missed, W to watch later, F as a favourite, 1 to 5 rate it.</source>
        <translation>Die Eingabetaste fügt einen Vortrag in den Text ein, Leertaste oder A markiert ihn als besucht, M als verpasst, W zum späteren Ansehen, F als Favorit, 1 bis 5 bewerten ihn.</translation>
    </message>
    <message>
        <source>Enter inserts a session into the text, Space marks it as attended.</source>
        <translation>Die Eingabetaste fügt einen Vortrag in den Text ein, die Leertaste markiert ihn als besucht.</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Vorträge filtern</translation>
    </message>
    <message>
        <source>Filter sessions by title, speaker, room, track or abstract</source>
        <translation>Vorträge nach Titel, Vortragenden, Raum, Themenreihe oder Beschreibung filtern</translation>
    </message>
    <message>
        <source>No session has all that is switched on above.</source>
        <translation>Auf keinen Vortrag trifft alles zu, was oben eingeschaltet ist.</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsPages</name>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Einste&amp;llungen …</translation>
    </message>
</context>
<context>
    <name>lanyard::Shelves</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>%1 lies outside of this post’s folder, so a link to it would lead nowhere. Move it there and drop it again.</source>
        <translation>%1 liegt außerhalb des Ordners dieses Beitrags, ein Link darauf würde ins Leere führen. Legen Sie es dort hinein und ziehen Sie es noch einmal hierher.</translation>
    </message>
    <message>
        <source>The schedule doesn’t say which time zone it is in. Its clock times are held as UTC.</source>
        <translation>Das Programm sagt nicht, in welcher Zeitzone es steht. Seine Uhrzeiten gelten als UTC.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the schedule could not be read.</source>
        <translation>
            <numerusform>%n Teil des Programms konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Teile des Programms konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SidePanels</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>lanyard::SlowBar</name>
    <message>
        <source>The preview takes unusually long. Your text is safe.</source>
        <translation>Die Vorschau braucht ungewöhnlich lange. Ihr Text ist sicher.</translation>
    </message>
    <message>
        <source>Reload the Preview</source>
        <translation>Vorschau neu laden</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetDesk</name>
    <message>
        <source>&amp;Snippet…</source>
        <translation>Text&amp;baustein …</translation>
    </message>
    <message>
        <source>Sni&amp;ppets</source>
        <translation>Textbau&amp;steine</translation>
    </message>
    <message>
        <source>Figure with caption and credit</source>
        <translation>Bild mit Bildunterschrift und Bildnachweis</translation>
    </message>
    <message>
        <source>Quote with its source</source>
        <translation>Zitat mit Quelle</translation>
    </message>
    <message>
        <source>List of resources</source>
        <translation>Liste mit Material zum Thema</translation>
    </message>
    <message>
        <source>Section for a talk</source>
        <translation>Abschnitt für einen Vortrag</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>&amp;Open the Snippets Folder</source>
        <translation>&amp;Ordner der Textbausteine öffnen</translation>
    </message>
    <message>
        <source>Snippets don’t go into code or front matter.</source>
        <translation>In Code und Kopfdaten passen keine Textbausteine.</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetList</name>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Find a snippet</source>
        <translation>Textbaustein suchen</translation>
    </message>
    <message>
        <source>You can also type “%1” in the text and press Tab.</source>
        <translation>Sie können auch „%1“ in den Text tippen und die Tabulatortaste drücken.</translation>
    </message>
</context>
<context>
    <name>lanyard::SpeakerCard</name>
    <message>
        <source>Choose a person to see and change what is known of them.</source>
        <translation>Wählen Sie eine Person, um zu sehen und zu ändern, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>Speaker without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
</context>
<context>
    <name>lanyard::SpeakerFields</name>
    <message>
        <source>&amp;No photos, please</source>
        <translation>Bitte keine F&amp;otos</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>As it is to stand in the text</source>
        <translation>Wie er im Text stehen soll</translation>
    </message>
    <message>
        <source>&amp;Pronouns</source>
        <translation>&amp;Pronomen</translation>
    </message>
    <message>
        <source>Such as they/them</source>
        <translation>Etwa sie/ihr</translation>
    </message>
    <message>
        <source>Affilia&amp;tion</source>
        <translation>Zugehör&amp;igkeit</translation>
    </message>
    <message>
        <source>Company, project or university</source>
        <translation>Firma, Projekt oder Hochschule</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>Lin&amp;k</translation>
    </message>
    <message>
        <source>Where the name leads to in the text</source>
        <translation>Wohin der Name im Text führt</translation>
    </message>
    <message>
        <source>&amp;Also spelt</source>
        <translation>A&amp;uch geschrieben</translation>
    </message>
    <message>
        <source>Other spellings, parted by semicolons</source>
        <translation>Andere Schreibweisen, durch Strichpunkte getrennt</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Zur Perso&amp;n</translation>
    </message>
    <message>
        <source>Who the person is</source>
        <translation>Wer die Person ist</translation>
    </message>
    <message>
        <source>More link&amp;s</source>
        <translation>&amp;Weitere Links</translation>
    </message>
    <message>
        <source>One a line, such as: Fediverse https://example.org/@ada</source>
        <translation>Einer je Zeile, etwa: Fediverse https://example.org/@ada</translation>
    </message>
    <message>
        <source>The person asked not to be shown. Lanyard warns of photos that name them.</source>
        <translation>Die Person möchte nicht gezeigt werden. Lanyard warnt vor Fotos, die sie nennen.</translation>
    </message>
</context>
<context>
    <name>lanyard::SpeakersDesk</name>
    <message>
        <source>Speakers</source>
        <translation>Vortragende</translation>
    </message>
</context>
<context>
    <name>lanyard::SpeakersModel</name>
    <message>
        <source>All speakers</source>
        <translation>Alle Vortragenden</translation>
    </message>
    <message>
        <source>Other speakers</source>
        <translation>Weitere Vortragende</translation>
    </message>
    <message>
        <source>Speaker without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
    <message>
        <source>In sessions you attended</source>
        <translation>In besuchten Vorträgen</translation>
    </message>
    <message>
        <source>No photos, please</source>
        <translation>Bitte keine Fotos</translation>
    </message>
    <message>
        <source>Spelt in two ways</source>
        <translation>Auf zwei Arten geschrieben</translation>
    </message>
    <message>
        <source>Met before</source>
        <translation>Schon begegnet</translation>
    </message>
</context>
<context>
    <name>lanyard::SpeakersPanel</name>
    <message>
        <source>Import Schedule…</source>
        <translation>Programm importieren …</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>Filter speakers</source>
        <translation>Vortragende filtern</translation>
    </message>
    <message>
        <source>Filter speakers by name or affiliation</source>
        <translation>Vortragende nach Name oder Zugehörigkeit filtern</translation>
    </message>
    <message>
        <source>Import the conference’s schedule to see its speakers here.</source>
        <translation>Importieren Sie das Programm der Konferenz, um ihre Vortragenden hier zu sehen.</translation>
    </message>
    <message>
        <source>Insert into the Text</source>
        <translation>In den Text einfügen</translation>
    </message>
    <message>
        <source>No Photos, Please</source>
        <translation>Bitte keine Fotos</translation>
    </message>
    <message>
        <source>Enter inserts a speaker’s name into the text. Select two to say that they are one person.</source>
        <translation>Die Eingabetaste fügt den Namen in den Text ein. Wählen Sie zwei aus, um zu sagen, dass sie eine Person sind.</translation>
    </message>
</context>
<context>
    <name>lanyard::SpellMenu</name>
    <message>
        <source>There is no word at the caret.</source>
        <translation>An der Schreibmarke steht kein Wort.</translation>
    </message>
    <message>
        <source>This word is spelled right.</source>
        <translation>Dieses Wort ist richtig geschrieben.</translation>
    </message>
    <message>
        <source>Spelling is not being checked.</source>
        <translation>Die Rechtschreibung wird gerade nicht geprüft.</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to My Words</source>
        <translation>„%1“ zu &amp;meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Add “%1” to This &amp;Recap’s Words</source>
        <translation>„%1“ zu den Wörtern &amp;dieses Rückblicks hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1” for Now</source>
        <translation>„%1“ vorerst i&amp;gnorieren</translation>
    </message>
    <message>
        <source>Remove “%1” from My Words</source>
        <translation>„%1“ aus meinen Wörtern entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from This Recap’s Words</source>
        <translation>„%1“ aus den Wörtern dieses Rückblicks entfernen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>lanyard::SpellingDesk</name>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>Re&amp;chtschreibung</translation>
    </message>
    <message>
        <source>&amp;Check Spelling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>&amp;Next Mistake</source>
        <translation>&amp;Nächster Fehler</translation>
    </message>
    <message>
        <source>&amp;Suggestions for This Word</source>
        <translation>&amp;Vorschläge für dieses Wort</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Sprachen</translation>
    </message>
    <message>
        <source>As the Post Says (“lang:”)</source>
        <translation>Wie im Beitrag angegeben („lang:“)</translation>
    </message>
    <message>
        <source>As the Post Says (%1)</source>
        <translation>Wie im Beitrag angegeben (%1)</translation>
    </message>
    <message>
        <source>No dictionary was found</source>
        <translation>Kein Wörterbuch gefunden</translation>
    </message>
    <message>
        <source>There is no dictionary for this post’s language</source>
        <translation>Für die Sprache dieses Beitrags gibt es kein Wörterbuch</translation>
    </message>
    <message>
        <source>%1 (damaged)</source>
        <translation>%1 (beschädigt)</translation>
    </message>
    <message>
        <source>&amp;More Languages…</source>
        <translation>&amp;Weitere Sprachen …</translation>
    </message>
    <message>
        <source>Where dictionaries come from</source>
        <translation>Woher Wörterbücher kommen</translation>
    </message>
</context>
<context>
    <name>lanyard::SpellingPage</name>
    <message>
        <source>Dictionaries are Hunspell’s, as other programs use them. On Debian and Ubuntu they are packages such as hunspell-en-us or hunspell-fr; or put a dictionary’s two files, .aff and .dic, into %1.</source>
        <translation>Die Wörterbücher sind die von Hunspell, wie auch andere Programme sie verwenden. In Debian und Ubuntu sind es Pakete wie hunspell-de-de oder hunspell-fr; oder legen Sie die zwei Dateien eines Wörterbuchs, .aff und .dic, in %1.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Check spelling while I write</source>
        <translation>&amp;Rechtschreibung beim Schreiben prüfen</translation>
    </message>
    <message>
        <source>Use the language that the &amp;post names in “lang:”</source>
        <translation>Die Sprache verwenden, die der &amp;Beitrag unter „lang:“ nennt</translation>
    </message>
    <message>
        <source>Check every post in these &amp;languages, too</source>
        <translation>Jeden Beitrag auch in diesen &amp;Sprachen prüfen</translation>
    </message>
    <message>
        <source>Languages that every post is checked in</source>
        <translation>Sprachen, in denen jeder Beitrag geprüft wird</translation>
    </message>
    <message>
        <source>My &amp;words</source>
        <translation>Meine &amp;Wörter</translation>
    </message>
    <message>
        <source>My words, right in every post</source>
        <translation>Meine Wörter, in jedem Beitrag richtig</translation>
    </message>
    <message>
        <source>%1 (damaged)</source>
        <translation>%1 (beschädigt)</translation>
    </message>
</context>
<context>
    <name>lanyard::StarRating</name>
    <message>
        <source>Rating (1 to 5, 0 takes it away)</source>
        <translation>Bewertung (1 bis 5, 0 nimmt sie weg)</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n von 5 Sternen</numerusform>
            <numerusform>%n von 5 Sternen</numerusform>
        </translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Ohne Bewertung</translation>
    </message>
</context>
<context>
    <name>lanyard::StartPage</name>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>You were there. Now write about it.</source>
        <translation>Sie waren dabei. Erzählen Sie davon.</translation>
    </message>
    <message>
        <source>New recap from a schedule…</source>
        <translation>Neuer Rückblick aus einem Programm …</translation>
    </message>
    <message>
        <source>Open a post…</source>
        <translation>Beitrag öffnen …</translation>
    </message>
    <message>
        <source>Any Markdown file, with or without front matter.</source>
        <translation>Jede Markdown-Datei, mit oder ohne Kopfdaten.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Das Beispiel ansehen</translation>
    </message>
    <message>
        <source>A finished recap of an invented meetup, to try things on.</source>
        <translation>Ein fertiger Rückblick auf ein erfundenes Treffen, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Recent posts</source>
        <translation>Zuletzt geöffnete Beiträge</translation>
    </message>
    <message>
        <source>%1 (with unsaved text)</source>
        <translation>%1 (mit nicht gespeichertem Text)</translation>
    </message>
    <message>
        <source>Tick the sessions you attended and get a first draft. You can also drop the schedule’s files or its folder here.</source>
        <translation>Haken Sie die besuchten Vorträge an und Sie bekommen einen ersten Entwurf. Sie können auch die Dateien des Programms oder ihren Ordner hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>lanyard::StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of each section</source>
        <translation>Wörter je Abschnitt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>Vor der ersten Überschrift</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>Zeichen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>Pictures without a description</source>
        <translation>Bilder ohne Beschreibung</translation>
    </message>
</context>
<context>
    <name>lanyard::TableSizeMenu</name>
    <message>
        <source>Columns: %1, rows: %2</source>
        <translation>Spalten: %1, Zeilen: %2</translation>
    </message>
</context>
<context>
    <name>lanyard::TalkButton</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Chooses another talk.</source>
        <translation>Wählt einen anderen Vortrag.</translation>
    </message>
</context>
<context>
    <name>lanyard::TalkMenu</name>
    <message>
        <source>&amp;Follow the Clock</source>
        <translation>Der &amp;Uhr folgen</translation>
    </message>
    <message>
        <source>On now, too</source>
        <translation>Läuft auch gerade</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>All talks</source>
        <translation>Alle Vorträge</translation>
    </message>
    <message>
        <source>Without a Time</source>
        <translation>Ohne Zeit</translation>
    </message>
    <message>
        <source>&amp;All Rooms</source>
        <translation>&amp;Alle Räume</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lanyard::TalkPhotos</name>
    <message>
        <source>Open a recap first: its photos folder is where photos go.</source>
        <translation>Öffnen Sie zuerst einen Rückblick: Die Fotos kommen in seinen Fotoordner.</translation>
    </message>
    <message>
        <source>“%1” is not a photo.</source>
        <translation>„%1“ ist kein Foto.</translation>
    </message>
    <message>
        <source>“%1” could not be added. Lanyard’s window says why.</source>
        <translation>„%1“ ließ sich nicht hinzufügen. Das Fenster von Lanyard sagt, warum.</translation>
    </message>
    <message>
        <source>“%1” was added. No talk was on when it was taken.</source>
        <translation>„%1“ wurde hinzugefügt. Bei der Aufnahme lief kein Vortrag.</translation>
    </message>
    <message>
        <source>“%1” goes to “%2”.</source>
        <translation>„%1“ kommt zu „%2“.</translation>
    </message>
</context>
<context>
    <name>lanyard::TermsField</name>
    <message>
        <source>Type and press Enter</source>
        <translation>Tippen, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Categories may be a part of the post’s address.</source>
        <translation>Kategorien können Teil der Adresse des Beitrags sein.</translation>
    </message>
</context>
<context>
    <name>lanyard::TextCount</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>56 of 1,234 words</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %L2 min</source>
        <translation>%1 · %L2 Min.</translation>
    </message>
</context>
<context>
    <name>lanyard::TextDesk</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>lanyard::TextPage</name>
    <message>
        <source>Usual font</source>
        <translation>Übliche Schrift</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>As &amp;wide as the window</source>
        <translation>So &amp;breit wie das Fenster</translation>
    </message>
    <message>
        <source>Width of the &amp;text</source>
        <translation>Breite des &amp;Textes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>&amp;Goal for a post</source>
        <translation>&amp;Ziel für einen Beitrag</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>Dims all but the paragraph</source>
        <translation>Lässt nur den Absatz klar</translation>
    </message>
    <message>
        <source>Dims all but the sentence</source>
        <translation>Lässt nur den Satz klar</translation>
    </message>
    <message>
        <source>Focus &amp;mode</source>
        <translation>Fokus&amp;modus</translation>
    </message>
    <message>
        <source>%1 words a minute</source>
        <translation>%1 Wörter pro Minute</translation>
    </message>
    <message>
        <source>&amp;Reading speed</source>
        <translation>&amp;Lesetempo</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 Wörter</translation>
    </message>
</context>
<context>
    <name>lanyard::TimetablePainter</name>
    <message>
        <source>None of these sessions has a time. The list shows them.</source>
        <translation>Keiner dieser Vorträge hat eine Zeit. Die Liste zeigt sie.</translation>
    </message>
    <message>
        <source>Session without a title</source>
        <translation>Vortrag ohne Titel</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Ohne Raum</translation>
    </message>
</context>
<context>
    <name>lanyard::TimetableView</name>
    <message>
        <source>Timetable</source>
        <translation>Zeitplan</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenField</name>
    <message>
        <source>Take “%1” out</source>
        <translation>„%1“ herausnehmen</translation>
    </message>
    <message>
        <source>Press Delete to take it out.</source>
        <translation>Entf nimmt es heraus.</translation>
    </message>
</context>
<context>
    <name>lanyard::WhenField</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Ein anderer Tag</translation>
    </message>
    <message>
        <source>A time looks like %1.</source>
        <translation>Eine Uhrzeit sieht aus wie %1.</translation>
    </message>
    <message>
        <source>A day without a start is not kept. Give it a time, or choose “No day”.</source>
        <translation>Ein Tag ohne Beginn wird nicht behalten. Geben Sie ihm eine Uhrzeit oder wählen Sie „Ohne Tag“.</translation>
    </message>
</context>
<context>
    <name>lanyard::ZoneDialog</name>
    <message>
        <source>Time Zone of the Event</source>
        <translation>Zeitzone der Veranstaltung</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>Use This Zone</source>
        <translation>Diese Zeitzone verwenden</translation>
    </message>
    <message>
        <source>City, country or region</source>
        <translation>Stadt, Land oder Region</translation>
    </message>
    <message>
        <source>The schedule doesn’t say in which time zone its times are. Where does the event take place?</source>
        <translation>Das Programm sagt nicht, in welcher Zeitzone seine Zeiten stehen. Wo findet die Veranstaltung statt?</translation>
    </message>
    <message>
        <source>The schedule doesn’t say in which time zone its times are. Where does %1 take place?</source>
        <translation>Das Programm sagt nicht, in welcher Zeitzone seine Zeiten stehen. Wo findet %1 statt?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Writes about the conferences you went to.</source>
        <translation>Schreibt über die Konferenzen, auf denen Sie waren.</translation>
    </message>
    <message>
        <source>A Markdown file, a recap folder, or a schedule for a new recap.</source>
        <translation>Eine Markdown-Datei, ein Rückblick-Ordner oder ein Programm für einen neuen Rückblick.</translation>
    </message>
</context>
</TS>
