// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/csv_columns.h"

#include "core/event/event_query.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace lanyard {

namespace {

// "Room/Location (Optional)" -> "room location"; "startTime" -> "start time"; "Début" -> "debut"
QString plainWords(const QString &cell)
{
    static const QRegularExpression aside(QStringLiteral("\\([^()]*\\)|\\[[^\\[\\]]*\\]"));
    static const QRegularExpression hump(QStringLiteral("(?<=[a-z])(?=[A-Z])"));
    static const QRegularExpression noWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString text = cell.left(100);
    text.remove(aside);
    text.replace(hump, QStringLiteral(" "));
    return folded(text).replace(noWord, QStringLiteral(" ")).trimmed();
}

QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(u'|');
}

// The surest words first: where two columns claim a role, the earlier word wins.
const QList<std::pair<ColumnRole, QStringList>> &sessionWords()
{
    static const QList<std::pair<ColumnRole, QStringList>> words{
        {ColumnRole::Title,
         list("title|titel|titre|titulo|titolo|proposal title|session title|talk title|event title|agenda title|session name|event name|name of session|vortragstitel|"
              "titel des vortrags|titre de la session|titulo de la sesion|talk|vortrag|session|sesion|sessione|sessie|charla|ponencia|conference|"
              "presentation|prasentation|beitrag|veranstaltung|summary|intitule|subject|betreff|programmpunkt|event|topic|thema|theme|tema|name|nombre|"
              "nom|what|was")},
        {ColumnRole::Subtitle, list("subtitle|sub title|untertitel|sous titre|subtitulo|sottotitolo")},
        {ColumnRole::Speakers,
         list("speakers|speaker|speaker names|speaker name|speaker s|session speakers|presenters|presenter|presenter names|presenter s|sprecher|sprecherin|"
              "sprecher innen|sprecherinnen|sprecher in|speaker innen|referent|referentin|referenten|referent in|referent innen|referierende|vortragende|"
              "vortragender|vortragende r|redner|rednerin|redner in|redner innen|intervenant|intervenants|intervenante|intervenante s|intervenant s|"
              "intervenant e s|intervenant e|orateur|orateurs|oratrice|oratrice s|conferencier|conferenciers|conferencier s|ponente|ponentes|ponente s|"
              "orador|oradores|oradora|relatore|relatori|spreker|sprekers|palestrante|palestrantes|autoren|autor|autores|authors|author|auteurs|auteur|"
              "full name|your name|people|persons|personen|person|personas|personnes|host|hosts|facilitator|who|wer|qui|quien|by|par|por")},
        {ColumnRole::Date, list("date|start date|event start date|session start date|datum|startdatum|fecha|fecha de inicio|date de debut|jour|tag|dia|data|day|event date|session date|giorno|dag|wann")},
        {ColumnRole::Start,
         list("start|start time|starttime|time start|start date time|start datetime|start date and time|start at|starts at|starts|event start|event start time|session start|session start time|agenda start|dtstart|begin|"
              "begins|event start date time|scheduled at|scheduled start|scheduled time|day time|begin time|beginn|startzeit|anfang|anfangszeit|beginnt|heure de debut|debut|heure debut|hora de inicio|inicio|hora inicio|comienzo|"
              "ora inizio|inizio|starttijd|begintijd|time|zeit|uhrzeit|heure|horaire|hora|horario|ora|orario|tijd|from|von|de|slot|time slot|when|date time|"
              "datetime")},
        {ColumnRole::End,
         list("end|end time|endtime|time end|end date time|end datetime|end date and time|ends at|ends|event end|event end time|session end|session end time|agenda end|event end date time|scheduled end|dtend|ende|endzeit|endet|schluss|"
              "heure de fin|fin|heure fin|hora de fin|hora fin|ora fine|fine|eindtijd|einde|finish|finish time|until|to|bis|a|hasta|fim")},
        {ColumnRole::EndDate, list("end date|event end date|session end date|enddatum|date de fin|fecha de fin|date end")},
        {ColumnRole::Duration,
         list("duration|dauer|duree|duracion|durata|duur|length|lange|minutes|minuten|minutos|scheduled duration|session length|duration minutes|duration in minutes|dauer in minuten|duracao")},
        {ColumnRole::Room,
         list("room|raum|saal|salle|sala|aula|zaal|room name|room location|room s|rooms|raume|horsaal|session room|location|ort|venue|lieu|lugar|luogo|"
              "local|place|stage|buhne|hall|where|wo|event venue|event venue name|microlocation|standort")},
        {ColumnRole::Track,
         list("track|tracks|session track|schedule track|track name|strang|schiene|piste|parcours|category|categories|kategorie|kategorien|categorie|"
              "categoria|themenbereich|bereich|stream|event subtype|subtype")},
        {ColumnRole::Type,
         list("type|session type|submission type|proposal type|event type|format|session format|typ|vortragstyp|art|tipo|formato|type de session|"
              "tipo de sesion|kind")},
        {ColumnRole::Language, list("language|languages|sprache|langue|langues|idioma|lengua|lingua|taal|lang|locale|content locale|session language")},
        {ColumnRole::Abstract,
         list("abstract|description|session description|talk description|proposal description|talk abstract|beschreibung|kurzbeschreibung|zusammenfassung|inhalt|resume|descripcion|resumen|descrizione|"
              "omschrijving|descricao|details|text|session abstract|event description|long description|short description|short abstract|long abstract|teaser|content|contenu|contenido")},
        {ColumnRole::Slides,
         list("slides|folien|slides url|slide url|slides link|link to slides|slide deck|diapositives|diapositivas|transparents|presentation url|"
              "presentation link")},
        {ColumnRole::Video, list("video|video url|video link|recording|recording url|aufzeichnung|enregistrement|grabacion|youtube|youtube url|film")},
        {ColumnRole::Url,
         list("url|session url|talk url|conf url|event url|public url|event website|link|session link|website|webseite|web|lien|enlace|enlace web|permalink|page|seite")},
        {ColumnRole::Id,
         list("id|code|session id|proposal id|talk id|event id|submission id|event key|session key|key|kennung|identifiant|identificador|uid|guid|uuid|"
              "nummer|number|nr|no")},
        {ColumnRole::State, list("state|status|session status|proposal state|zustand|etat|estado|active|published|is published")},
    };
    return words;
}

int found(const QStringList &columns, const QStringList &words, const QSet<int> &taken)
{
    for (const QString &word : words) {
        for (int i = 0; i < columns.size(); ++i) {
            if (columns[i] == word && !taken.contains(i))
                return i;
        }
    }
    return -1;
}

QStringList plainHeader(const QStringList &header)
{
    QStringList result;
    for (const QString &cell : header)
        result.append(plainWords(cell));
    return result;
}

// What stands beside the first column of people: "Speaker 2", "Co-speakers", "Moderators".
void findMorePeople(const QStringList &columns, QSet<int> &taken, SessionColumns &result)
{
    static const QRegularExpression more(QStringLiteral("^(?:(?:co )?(?:speaker|presenter|referent|sprecher|intervenant|ponente)s?(?: ?[1-9])?(?: (?:full )?names?)?|"
                                                        "moderators?|panell?ists?)$"));
    for (int i = 0; i < columns.size(); ++i) {
        if (!taken.contains(i) && more.match(columns[i]).hasMatch()) {
            result.moreSpeakers.append(i);
            taken.insert(i);
        }
    }
    if (result.roles.contains(ColumnRole::Speakers) || !result.moreSpeakers.isEmpty())
        return;
    result.firstName = found(columns, list("first name|firstname|given name|speaker first name|vorname|prenom|voornaam"), taken);
    result.lastName = found(columns, list("last name|lastname|surname|family name|speaker last name|nachname|familienname|nom de famille|apellidos|cognome|achternaam"), taken);
}

} // namespace

bool SessionColumns::areEnough() const
{
    return roles.contains(ColumnRole::Title)
        && (roles.contains(ColumnRole::Start) || roles.contains(ColumnRole::Date) || roles.contains(ColumnRole::Speakers) || !moreSpeakers.isEmpty());
}

SessionColumns sessionColumns(const QStringList &header)
{
    const QStringList columns = plainHeader(header);
    SessionColumns result;
    QSet<int> taken;
    for (const auto &[role, words] : sessionWords()) {
        const int column = found(columns, words, taken);
        if (column < 0)
            continue;
        result.roles.insert(role, column);
        taken.insert(column);
        if (role == ColumnRole::Title)
            result.moreTitle = found(columns, {QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("event"), QStringLiteral("session")}, taken);
        if (role == ColumnRole::Abstract) {
            result.moreAbstract = found(columns, words, taken);
            taken.insert(result.moreAbstract);
        }
    }
    findMorePeople(columns, taken, result);
    // Where a time stands beside a start, as in "Time" and "Start date", either may be the day.
    if (result.roles.contains(ColumnRole::Date) && !result.roles.contains(ColumnRole::Start)) {
        const int time = found(columns, list("time|zeit|uhrzeit|heure|hora"), taken);
        if (time >= 0)
            result.roles.insert(ColumnRole::Start, time);
    }
    return result;
}

bool PeopleColumns::areEnough() const
{
    return (name >= 0 || (firstName >= 0 && lastName >= 0)) && (biography >= 0 || affiliation >= 0 || sessions >= 0);
}

PeopleColumns peopleColumns(const QStringList &header)
{
    const QStringList columns = plainHeader(header);
    const SessionColumns asSessions = sessionColumns(header);
    // Whoever tells when it takes place tells of talks.
    for (const ColumnRole role : {ColumnRole::Start, ColumnRole::Duration, ColumnRole::Room}) {
        if (asSessions.roles.contains(role))
            return {};
    }
    PeopleColumns result;
    result.name = found(columns, list("name|full name|fullname|speaker name|speaker|display name|public name|vollstandiger name|nom complet|nombre completo|nom|nombre"), {});
    result.firstName = found(columns, list("first name|firstname|given name|vorname|prenom|nombre|nome|voornaam"), {});
    result.lastName = found(columns, list("last name|lastname|surname|family name|nachname|familienname|nom de famille|nom|apellidos|apellido|cognome|achternaam"), {});
    result.id = found(columns, list("id|code|speaker id|key|guid|uuid"), {});
    result.biography = found(columns, list("biography|bio|speaker bio|biografie|biographie|biografia|about|uber mich|a propos|acerca de|vita|kurzbiografie"), {});
    result.affiliation = found(columns, list("company|your company|organization|organisation|affiliation|employer|firma|unternehmen|entreprise|societe|empresa|"
                                             "organizacion|institution|verein|azienda|bedrijf|tag line|tagline|job title|your job title"), {});
    result.pronouns = found(columns, list("pronouns|your pronouns|pronomen|pronoms|pronombres"), {});
    result.sessions = found(columns, list("proposal titles|session titles|talk titles|sessions|session|talks|talk|proposals|vortrage|conferences|charlas|title|titel"), {});
    return result;
}

int headerRow(const QList<QStringList> &rows)
{
    for (int i = 0; i < qMin<qsizetype>(5, rows.size()); ++i) {
        if (sessionColumns(rows[i]).areEnough() || peopleColumns(rows[i]).areEnough())
            return i;
    }
    return -1;
}

} // namespace lanyard
