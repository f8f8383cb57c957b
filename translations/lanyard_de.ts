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
        <source>A date can&apos;t be empty; lanyard-cli unset takes it out.</source>
        <translation>Ein Datum kann nicht leer sein; lanyard-cli unset nimmt es heraus.</translation>
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
        <source>Lanyard can&apos;t export to “%1”.</source>
        <translation>Lanyard kann nicht als „%1“ exportieren.</translation>
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
        <source>The picture %1 can&apos;t be read.</source>
        <translation>Das Bild %1 lässt sich nicht lesen.</translation>
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
        <source>%1 can&apos;t be written: there is no folder %2.</source>
        <translation>%1 lässt sich nicht schreiben: Es gibt keinen Ordner %2.</translation>
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
        <source>%1 is a file, so there can&apos;t be a folder of that name.</source>
        <translation>%1 ist eine Datei; ein Ordner kann deshalb nicht so heißen.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: %2.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>The file names a time zone that does not exist: “%1”.</source>
        <translation>Die Datei nennt eine Zeitzone, die es nicht gibt: „%1“.</translation>
    </message>
    <message>
        <source>The time of “%1” can&apos;t be read: %2.</source>
        <translation>Die Zeit von „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>This schedule has a DOCTYPE, which schedules don&apos;t need and which can do harm. Lanyard does not read it. Download the schedule again from its own site.</source>
        <translation>Dieses Programm enthält einen DOCTYPE. Programme brauchen keinen, und er kann Schaden anrichten; Lanyard liest die Datei deshalb nicht. Laden Sie das Programm noch einmal von der Seite der Konferenz herunter.</translation>
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
        <source>This file is not a schedule that Lanyard can read. It reads the schedule XML of frab and pentabarf, which FOSDEM publishes and pretalx and c3voc export.</source>
        <translation>Diese Datei ist kein Programm, das Lanyard lesen kann. Lanyard liest das Programm-XML von frab und pentabarf, das die FOSDEM veröffentlicht und pretalx und c3voc exportieren.</translation>
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
        <source>%1 can&apos;t be written: there is a folder of that name.</source>
        <translation>%1 lässt sich nicht schreiben: Ein Ordner heißt schon so.</translation>
    </message>
    <message>
        <source>The export failed in the middle, and not all files could be put back. The old ones are kept in %1.</source>
        <translation>Der Export brach mittendrin ab, und nicht alle Dateien ließen sich zurücklegen. Die alten liegen in %1.</translation>
    </message>
    <message>
        <source>The post&apos;s date %1 lies in the future; Jekyll leaves it out until then.</source>
        <translation>Das Datum des Beitrags, %1, liegt in der Zukunft; bis dahin lässt Jekyll ihn weg.</translation>
    </message>
    <message>
        <source>A computer whose clock is on UTC will show the post from %1 on.</source>
        <translation>Ein Rechner, dessen Uhr auf UTC steht, zeigt den Beitrag ab %1.</translation>
    </message>
    <message>
        <source>The post has no date; today&apos;s is used.</source>
        <translation>Der Beitrag hat kein Datum; das heutige wird verwendet.</translation>
    </message>
    <message>
        <source>The date is written without its offset, so that the post&apos;s day is the same wherever the blog is built. To keep the offset, set timezone in the blog&apos;s _config.yml.</source>
        <translation>Das Datum wird ohne Zeitverschiebung geschrieben, damit der Tag des Beitrags überall derselbe ist, wo das Blog gebaut wird. Damit sie erhalten bleibt, setzen Sie timezone in der _config.yml des Blogs.</translation>
    </message>
    <message>
        <source>The picture %1 belongs to the blog and stays there.</source>
        <translation>Das Bild %1 gehört zum Blog und bleibt dort.</translation>
    </message>
    <message>
        <source>Categories become part of the post&apos;s address in Jekyll; tags do not.</source>
        <translation>Kategorien werden in Jekyll Teil der Adresse des Beitrags, Schlagwörter nicht.</translation>
    </message>
    <message>
        <source>The front matter can&apos;t be read as it is meant, and was written anew: %1</source>
        <translation>Die Kopfdaten lassen sich nicht so lesen, wie sie gemeint sind, und wurden neu geschrieben: %1</translation>
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
        <source>{% %1 %} is written as text, because it would stop Jekyll&apos;s build: %2</source>
        <translation>{% %1 %} wird als Text geschrieben, weil Jekyll sonst abbräche: %2</translation>
    </message>
    <message>
        <source>Jekyll does not take this for a heading. Write it with # on one line.</source>
        <translation>Jekyll hält das nicht für eine Überschrift. Schreiben Sie sie mit # in einer Zeile.</translation>
    </message>
    <message>
        <source>This row has more cells than the table&apos;s head. The preview leaves them out, Jekyll does not. A pipe in a cell wants a \ before it, in code too.</source>
        <translation>Diese Zeile hat mehr Zellen als der Tabellenkopf. Die Vorschau lässt sie weg, Jekyll nicht. Ein senkrechter Strich in einer Zelle braucht ein \ davor, auch im Code.</translation>
    </message>
    <message>
        <source>Jekyll takes letters, digits and hyphens only in a footnote&apos;s name; [^%1] shows as text.</source>
        <translation>Jekyll nimmt im Namen einer Fußnote nur Buchstaben, Ziffern und Bindestriche; [^%1] erscheint als Text.</translation>
    </message>
    <message>
        <source>HTML that is open across paragraphs inside of a list or quotation may look different in Jekyll.</source>
        <translation>HTML, das in einer Liste oder einem Zitat über Absätze hinweg offen bleibt, sieht in Jekyll vielleicht anders aus.</translation>
    </message>
    <message>
        <source>%1 is no HTML tag; it is written as text. In Markdown, put a \ before the &lt;.</source>
        <translation>%1 ist kein HTML-Tag und wird als Text geschrieben. In Markdown gehört ein \ vor das &lt;.</translation>
    </message>
    <message>
        <source>This HTML closes a tag that was not opened; Jekyll shows it as text.</source>
        <translation>Dieses HTML schließt ein Tag, das nicht geöffnet wurde; Jekyll zeigt es als Text.</translation>
    </message>
    <message>
        <source>This HTML opens &lt;%1&gt; and never closes it.</source>
        <translation>Dieses HTML öffnet &lt;%1&gt; und schließt es nie.</translation>
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
        <source>The address of the picture %1 can&apos;t be changed where it stands.</source>
        <translation>Die Adresse des Bildes %1 lässt sich an ihrer Stelle nicht ändern.</translation>
    </message>
    <message>
        <source>A picture here names no file.</source>
        <translation>Ein Bild an dieser Stelle nennt keine Datei.</translation>
    </message>
    <message>
        <source>The picture %1 stands on this computer only. Add it to the recap&apos;s photos.</source>
        <translation>Das Bild %1 liegt nur auf diesem Rechner. Fügen Sie es den Fotos des Rückblicks hinzu.</translation>
    </message>
    <message>
        <source>The picture %1 stays on its own server.</source>
        <translation>Das Bild %1 bleibt auf seinem eigenen Server.</translation>
    </message>
    <message>
        <source>The picture %1 stands outside of the post&apos;s folder and is left where it is. Add it to the recap&apos;s photos.</source>
        <translation>Das Bild %1 liegt außerhalb des Ordners des Beitrags und bleibt, wo es ist. Fügen Sie es den Fotos des Rückblicks hinzu.</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be taken along: %2</source>
        <translation>Das Bild %1 kann nicht mitgenommen werden: %2</translation>
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
        <source>This list holds more than WordPress&apos; list block can; it is written as an HTML block.</source>
        <translation>Diese Liste enthält mehr, als der Listenblock von WordPress fasst; sie wird als HTML-Block geschrieben.</translation>
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
        <source>The post&apos;s date lies in the future; WordPress will hold it back until %1.</source>
        <translation>Das Datum des Beitrags liegt in der Zukunft; WordPress hält ihn bis %1 zurück.</translation>
    </message>
    <message>
        <source>The front matter can&apos;t be read as it is meant: %1</source>
        <translation>Die Kopfdaten lassen sich nicht so lesen, wie sie gemeint sind: %1</translation>
    </message>
    <message>
        <source>Choose the post&apos;s image %1 as the featured image in WordPress: an import can&apos;t do it safely.</source>
        <translation>Wählen Sie das Bild des Beitrags, %1, in WordPress als Beitragsbild: Ein Import kann das nicht sicher tun.</translation>
    </message>
    <message>
        <source>Upload the %1 pictures of the folder media to WordPress&apos; media library first. The post looks for them at %2; give the web address where they will stand if that is another.</source>
        <translation>Laden Sie zuerst die %1 Bilder des Ordners media in die Mediathek von WordPress hoch. Der Beitrag sucht sie unter %2; geben Sie die Webadresse an, wenn sie anderswo liegen werden.</translation>
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
        <source>The picture %1 is damaged and can&apos;t be shown. Try to copy it from the camera again.</source>
        <translation>Das Bild %1 ist beschädigt und lässt sich nicht zeigen. Kopieren Sie es noch einmal von der Kamera.</translation>
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
        <source>This post&apos;s front matter is written in TOML or JSON, which Lanyard can read but not change. Change it in the text.</source>
        <translation>Die Kopfdaten dieses Beitrags sind in TOML oder JSON geschrieben, was Lanyard lesen, aber nicht ändern kann. Ändern Sie sie im Text.</translation>
    </message>
    <message>
        <source>The front matter is written in a way in which “%1” can&apos;t be changed safely. Change it in the text.</source>
        <translation>Die Kopfdaten sind so geschrieben, dass sich „%1“ nicht sicher ändern lässt. Ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>This value of “%1” can&apos;t be written so that it reads the same again.</source>
        <translation>Dieser Wert von „%1“ lässt sich nicht so schreiben, dass er beim Lesen derselbe ist.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be empty: Jekyll would stop or hide the post. Take the key out instead.</source>
        <translation>„%1“ kann nicht leer sein: Jekyll bräche ab oder zeigte den Beitrag nicht. Nehmen Sie den Schlüssel stattdessen heraus.</translation>
    </message>
    <message>
        <source>A post&apos;s date can&apos;t be empty.</source>
        <translation>Das Datum eines Beitrags kann nicht leer sein.</translation>
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
        <source>Lanyard can&apos;t tell how the characters of this file are stored. Save it as UTF-8 in another program first.</source>
        <translation>Lanyard erkennt nicht, wie die Zeichen dieser Datei gespeichert sind. Speichern Sie sie zuerst in einem anderen Programm als UTF-8.</translation>
    </message>
    <message>
        <source>This computer can&apos;t write the encoding %1.</source>
        <translation>Dieser Rechner kann die Zeichenkodierung %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>Line %2 holds half a character (%1), which can&apos;t be saved. Take it out.</source>
        <translation>Zeile %2 enthält ein halbes Zeichen (%1), das sich nicht speichern lässt. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“%1” (%2) in line %3 can&apos;t be saved, because this file is stored as %4. Take it out, or save the post as a new file in UTF-8.</source>
        <translation>„%1“ (%2) in Zeile %3 lässt sich nicht speichern, weil diese Datei in %4 kodiert ist. Nehmen Sie es heraus oder speichern Sie den Beitrag als neue Datei in UTF-8.</translation>
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
        <source>The schedule has no session with the id “%1”.</source>
        <translation>Im Programm gibt es keinen Vortrag mit der Kennung „%1“.</translation>
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
        <source>This schedule holds no talks. Perhaps it is not published yet; download or export it again.</source>
        <translation>Dieses Programm enthält keine Vorträge. Vielleicht ist es noch nicht veröffentlicht; laden oder exportieren Sie es noch einmal.</translation>
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
        <source>It stands more than once in the text.</source>
        <translation>Das steht mehrmals im Text.</translation>
    </message>
    <message>
        <source>Entries: %1, kept in the text.</source>
        <translation>Einträge: %1; sie stehen im Text.</translation>
    </message>
    <message>
        <source>This is changed in the text.</source>
        <translation>Das wird im Text geändert.</translation>
    </message>
    <message>
        <source>The post can&apos;t be made ready for printing: %1</source>
        <translation>Der Beitrag lässt sich nicht für den Druck vorbereiten: %1</translation>
    </message>
    <message>
        <source>The printing process stopped. Something in the post may be too much for it, such as a very large picture.</source>
        <translation>Der Druck ist stehen geblieben. Etwas im Beitrag ist vielleicht zu viel für ihn, etwa ein sehr großes Bild.</translation>
    </message>
    <message>
        <source>The page for printing can&apos;t be loaded.</source>
        <translation>Die Seite für den Druck lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made.</source>
        <translation>Das PDF lässt sich nicht erstellen.</translation>
    </message>
    <message>
        <source>The printer did not take the post.</source>
        <translation>Der Drucker hat den Beitrag nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
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
        <source>It refers to a group that it does not have.</source>
        <translation>Das Muster verweist auf eine Gruppe, die es darin nicht gibt.</translation>
    </message>
    <message>
        <source>What stands in “(?&lt;=…)” must have one length.</source>
        <translation>Was in „(?&lt;=…)“ steht, muss immer gleich lang sein.</translation>
    </message>
    <message>
        <source>A letter behind a “\” means nothing.</source>
        <translation>Ein Buchstabe hinter einem „\“ bedeutet nichts.</translation>
    </message>
    <message>
        <source>This is not a regular expression; look at its letter %1.</source>
        <translation>Das ist kein regulärer Ausdruck; sehen Sie sich das %1. Zeichen an.</translation>
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
        <source>Until then the form can’t be sure of: %1.</source>
        <translation>Bis dahin ist für das Formular unsicher: %1.</translation>
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
        <source>Choose the site&apos;s folder</source>
        <translation>Ordner der Website wählen</translation>
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
        <source>Re&amp;place</source>
        <translation>Er&amp;setzen</translation>
    </message>
    <message>
        <source>Replace A&amp;ll</source>
        <translation>Alle erset&amp;zen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>What comes in its place</source>
        <translation>Was an seine Stelle kommt</translation>
    </message>
    <message>
        <source>This pattern takes too long on this text. Let it say more exactly what you look for.</source>
        <translation>Dieses Muster braucht für diesen Text zu lange. Beschreiben Sie genauer, was Sie suchen.</translation>
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
    <name>lanyard::LanguageField</name>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language that Lanyard knows.</source>
        <translation>„%1“ ist kein Sprachkürzel, das Lanyard kennt.</translation>
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
        <source>There is no link with its address in the text.</source>
        <translation>Kein Link hat seine Adresse im Text.</translation>
    </message>
    <message>
        <source>&amp;Write Links Inline</source>
        <translation>Links in den &amp;Text schreiben</translation>
    </message>
    <message>
        <source>There is no link by reference.</source>
        <translation>Es gibt keinen Link über einen Verweis.</translation>
    </message>
    <message>
        <source>A link can’t be made of this.</source>
        <translation>Daraus lässt sich kein Link machen.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, so its links stay as they are.</source>
        <translation>Der Text hat sich inzwischen geändert; seine Links bleiben deshalb, wie sie sind.</translation>
    </message>
    <message>
        <source>Link&amp;s</source>
        <translation>L&amp;inks</translation>
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
        <source>This is no address that a link can have.</source>
        <translation>Das ist keine Adresse, die ein Link haben kann.</translation>
    </message>
    <message>
        <source>A link needs a text.</source>
        <translation>Ein Link braucht einen Text.</translation>
    </message>
    <message>
        <source>Other links may use this address, too.</source>
        <translation>Vielleicht verwenden auch andere Links diese Adresse.</translation>
    </message>
</context>
<context>
    <name>lanyard::LooksDesk</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern …</translation>
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
        <source>Type @ in the text to choose a speaker or a session. The name comes in</source>
        <translation>Tippen Sie @ in den Text, um Vortragende oder einen Vortrag auszuwählen. Der Name steht dann</translation>
    </message>
    <message>
        <source>linked the &amp;first time, plain after that</source>
        <translation>beim &amp;ersten Mal als Link da, danach ohne</translation>
    </message>
    <message>
        <source>&amp;always linked</source>
        <translation>&amp;immer als Link da</translation>
    </message>
    <message>
        <source>&amp;never linked</source>
        <translation>&amp;nie als Link da</translation>
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
        <source>What you don&apos;t save is lost.</source>
        <translation>Was Sie nicht speichern, geht verloren.</translation>
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
</context>
<context>
    <name>lanyard::NewRecapDialog</name>
    <message>
        <source>New Recap</source>
        <translation>Neuer Rückblick</translation>
    </message>
    <message>
        <source>Which talks did you attend?</source>
        <translation>Welche Vorträge haben Sie besucht?</translation>
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
        <source>Schedule file</source>
        <translation>Programmdatei</translation>
    </message>
    <message>
        <source>Choose or drop the conference’s schedule</source>
        <translation>Programm der Konferenz wählen oder hierher ziehen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Title of the recap</source>
        <translation>Titel des Rückblicks</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Where to keep the recap</source>
        <translation>Wo der Rückblick liegen soll</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>Programm:</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titel:</translation>
    </message>
    <message>
        <source>Photos:</source>
        <translation>Fotos:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the schedule could not be read.</source>
        <translation>
            <numerusform>%n Teil des Programms konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Teile des Programms konnten nicht gelesen werden.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Write the Draft with %n Talk(s)</source>
        <translation>
            <numerusform>Entwurf mit %n Vortrag schreiben</numerusform>
            <numerusform>Entwurf mit %n Vorträgen schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a recap of this event already: %1. Change the folder above, or open that recap.</source>
        <translation>Es gibt schon einen Rückblick auf diese Veranstaltung: %1. Ändern Sie oben den Ordner oder öffnen Sie jenen Rückblick.</translation>
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
        <source>What the photo shows, for readers who can&apos;t see it</source>
        <translation>Was das Foto zeigt, für alle, die es nicht sehen können</translation>
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
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
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
        <source>Select all</source>
        <translation>Alles auswählen</translation>
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
        <source>Talk without a title</source>
        <translation>Vortrag ohne Titel</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>besucht</translation>
    </message>
    <message>
        <source>not attended</source>
        <translation>nicht besucht</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsPanel</name>
    <message>
        <source>Import the conference&apos;s schedule to see its talks here.</source>
        <translation>Importieren Sie das Programm der Konferenz, um ihre Vorträge hier zu sehen.</translation>
    </message>
    <message>
        <source>Import Schedule…</source>
        <translation>Programm importieren …</translation>
    </message>
    <message>
        <source>Attended only</source>
        <translation>Nur besuchte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>Enter inserts a talk into the text, Space marks it as attended.</source>
        <translation>Die Eingabetaste fügt einen Vortrag in den Text ein, die Leertaste markiert ihn als besucht.</translation>
    </message>
    <message>
        <source>Filter talks</source>
        <translation>Vorträge filtern</translation>
    </message>
    <message>
        <source>Filter talks by title, speaker, room or track</source>
        <translation>Vorträge nach Titel, Vortragenden, Raum oder Themenreihe filtern</translation>
    </message>
    <message>
        <source>Group talks</source>
        <translation>Vorträge gruppieren</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Nach Raum</translation>
    </message>
    <message>
        <source>Show only the talks that you ticked</source>
        <translation>Nur angehakte Vorträge zeigen</translation>
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
        <source>Sessions</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The schedule doesn’t say which time zone it is in. Its times are shown as they stand in the file.</source>
        <translation>Das Programm sagt nicht, in welcher Zeitzone es steht. Seine Zeiten werden so gezeigt, wie sie in der Datei stehen.</translation>
    </message>
    <message>
        <source>%1 lies outside of this post’s folder, so a link to it would lead nowhere. Move it there and drop it again.</source>
        <translation>%1 liegt außerhalb des Ordners dieses Beitrags, ein Link darauf würde ins Leere führen. Legen Sie es dort hinein und ziehen Sie es noch einmal hierher.</translation>
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
        <source>Write “%1” and press Tab for the same.</source>
        <translation>„%1“ schreiben und die Tabulatortaste drücken tut dasselbe.</translation>
    </message>
</context>
<context>
    <name>lanyard::SpeakersModel</name>
    <message>
        <source>In talks you attended</source>
        <translation>In besuchten Vorträgen</translation>
    </message>
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
</context>
<context>
    <name>lanyard::SpeakersPanel</name>
    <message>
        <source>Import the conference&apos;s schedule to see its speakers here.</source>
        <translation>Importieren Sie das Programm der Konferenz, um ihre Vortragenden hier zu sehen.</translation>
    </message>
    <message>
        <source>Import Schedule…</source>
        <translation>Programm importieren …</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>Enter inserts a speaker&apos;s name into the text.</source>
        <translation>Die Eingabetaste fügt den Namen in den Text ein.</translation>
    </message>
    <message>
        <source>Filter speakers</source>
        <translation>Vortragende filtern</translation>
    </message>
    <message>
        <source>Filter speakers by name or affiliation</source>
        <translation>Vortragende nach Name oder Zugehörigkeit filtern</translation>
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
        <source>Tick the talks you attended and get a first draft. You can also drop the schedule’s file here.</source>
        <translation>Besuchte Vorträge anhaken, und ein erster Entwurf entsteht. Die Programmdatei lässt sich auch hierher ziehen.</translation>
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
        <source>Without spaces</source>
        <translation>Ohne Leerzeichen</translation>
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
        <source>Pictures nobody describes</source>
        <translation>Bilder ohne Beschreibung</translation>
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
</context>
<context>
    <name>lanyard::TableSizeMenu</name>
    <message>
        <source>Columns: %1, rows: %2</source>
        <translation>Spalten: %1, Zeilen: %2</translation>
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
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
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
        <source>The paragraph</source>
        <translation>Der Absatz</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>Der Satz</translation>
    </message>
    <message>
        <source>Focus &amp;mode leaves clear</source>
        <translation>Im Fokus&amp;modus bleibt klar</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> Wörter pro Minute</translation>
    </message>
    <message>
        <source>Readers read</source>
        <translation>Lesetempo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source> words</source>
        <translation> Wörter</translation>
    </message>
    <message>
        <source>&amp;Goal for a post</source>
        <translation>&amp;Ziel für einen Beitrag</translation>
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
        <source>City or region</source>
        <translation>Stadt oder Region</translation>
    </message>
    <message>
        <source>The schedule doesn&apos;t say in which time zone its times are. Where does the event take place?</source>
        <translation>Das Programm sagt nicht, in welcher Zeitzone seine Zeiten stehen. Wo findet die Veranstaltung statt?</translation>
    </message>
    <message>
        <source>Use This Zone</source>
        <translation>Diese Zeitzone verwenden</translation>
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
