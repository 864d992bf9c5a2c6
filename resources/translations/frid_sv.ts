<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>Absence</source>
        <translation>Frånvaro</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>%1 is away. From the first day to the last the stand-in may work in all cases of the unit that %1 handles, walled ones too, and finds what is to be done in them on My day. Nobody stands in where a conflict of interest is noted.</source>
        <translation>%1 är borta. Från första till sista dagen får ersättaren arbeta i alla enhetens ärenden som %1 handlägger, även spärrade, och ser på Min dag vad som ska göras i dem. I ärenden där ersättaren har en jävsspärr ger frånvaron ingen åtkomst.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Ersättare</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>List cases</source>
        <translation>Lista ärenden</translation>
    </message>
    <message>
        <source>Open a new case</source>
        <translation>Öppna nytt ärende</translation>
    </message>
    <message>
        <source>Read a case</source>
        <translation>Läsa ärende</translation>
    </message>
    <message>
        <source>Change a case</source>
        <translation>Ändra ärende</translation>
    </message>
    <message>
        <source>Change handler</source>
        <translation>Ändra handläggare</translation>
    </message>
    <message>
        <source>Close a case</source>
        <translation>Avsluta ärende</translation>
    </message>
    <message>
        <source>Reopen a case</source>
        <translation>Återöppna ärende</translation>
    </message>
    <message>
        <source>Link cases</source>
        <translation>Koppla ärenden</translation>
    </message>
    <message>
        <source>Set or take away a wall</source>
        <translation>Sätta eller häva spärr</translation>
    </message>
    <message>
        <source>Change parties</source>
        <translation>Ändra parter</translation>
    </message>
    <message>
        <source>Change violence records</source>
        <translation>Ändra våldsuppgifter</translation>
    </message>
    <message>
        <source>Read a case&apos;s history</source>
        <translation>Läsa ärendets historik</translation>
    </message>
    <message>
        <source>Read the journal</source>
        <translation>Läsa journalen</translation>
    </message>
    <message>
        <source>Write a journal note</source>
        <translation>Skriva journalanteckning</translation>
    </message>
    <message>
        <source>Sign a journal note</source>
        <translation>Signera journalanteckning</translation>
    </message>
    <message>
        <source>Read follow-ups</source>
        <translation>Läsa uppföljningar</translation>
    </message>
    <message>
        <source>Change goals</source>
        <translation>Ändra mål</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>Skriva uppföljning</translation>
    </message>
    <message>
        <source>Sign a follow-up</source>
        <translation>Signera uppföljning</translation>
    </message>
    <message>
        <source>Print or export a report</source>
        <translation>Skriva ut eller spara rapport</translation>
    </message>
    <message>
        <source>Read My day</source>
        <translation>Läsa Min dag</translation>
    </message>
    <message>
        <source>Change tasks</source>
        <translation>Ändra bevakningar</translation>
    </message>
    <message>
        <source>Search for people</source>
        <translation>Söka personer</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Registrera person</translation>
    </message>
    <message>
        <source>Read a person</source>
        <translation>Läsa person</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Ändra person</translation>
    </message>
    <message>
        <source>Reveal a protected person</source>
        <translation>Visa skyddad person</translation>
    </message>
    <message>
        <source>Merge persons</source>
        <translation>Slå ihop personer</translation>
    </message>
    <message>
        <source>Read a person&apos;s history</source>
        <translation>Läsa personens historik</translation>
    </message>
    <message>
        <source>Read accounts</source>
        <translation>Läsa konton</translation>
    </message>
    <message>
        <source>Change accounts</source>
        <translation>Ändra konton</translation>
    </message>
    <message>
        <source>Change units</source>
        <translation>Ändra enheter</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Läsa loggen</translation>
    </message>
    <message>
        <source>Check the registry</source>
        <translation>Kontrollera registret</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Byta lösenord</translation>
    </message>
    <message>
        <source>Read units and colleagues</source>
        <translation>Läsa enheter och kollegor</translation>
    </message>
    <message>
        <source>Read assessments</source>
        <translation>Läsa bedömningar</translation>
    </message>
    <message>
        <source>Write an assessment</source>
        <translation>Skriva en bedömning</translation>
    </message>
    <message>
        <source>Sign an assessment</source>
        <translation>Signera en bedömning</translation>
    </message>
    <message>
        <source>Take over a colleague&apos;s assessment</source>
        <translation>Ta över en kollegas bedömning</translation>
    </message>
    <message>
        <source>Print or export an assessment</source>
        <translation>Skriva ut eller exportera en bedömning</translation>
    </message>
    <message>
        <source>Ask about violence in a case</source>
        <translation>Fråga om våld i ett ärende</translation>
    </message>
    <message>
        <source>Ask about violence outside a case</source>
        <translation>Fråga om våld utanför ärende</translation>
    </message>
    <message>
        <source>Read what a person was asked</source>
        <translation>Läsa vad en person har fått frågan om</translation>
    </message>
    <message>
        <source>Read how many were asked about violence</source>
        <translation>Läsa hur många som fått frågan om våld</translation>
    </message>
    <message>
        <source>Read instruments&apos; settings</source>
        <translation>Läsa bedömningsinstrumentens inställningar</translation>
    </message>
    <message>
        <source>Change instruments&apos; settings and wording packs</source>
        <translation>Ändra bedömningsinstrumentens inställningar och formuleringspaket</translation>
    </message>
    <message>
        <source>Read decisions, plan and interventions</source>
        <translation>Läsa beslut, plan och insatser</translation>
    </message>
    <message>
        <source>Change interventions and sessions</source>
        <translation>Ändra insatser och tillfällen</translation>
    </message>
    <message>
        <source>Write a decision</source>
        <translation>Skriva ett beslut</translation>
    </message>
    <message>
        <source>Sign a decision</source>
        <translation>Signera ett beslut</translation>
    </message>
    <message>
        <source>Print or export a decision</source>
        <translation>Skriva ut eller spara ett beslut</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>Skriva en genomförandeplan</translation>
    </message>
    <message>
        <source>Sign a plan</source>
        <translation>Signera en genomförandeplan</translation>
    </message>
    <message>
        <source>Print or export a plan</source>
        <translation>Skriva ut eller spara en genomförandeplan</translation>
    </message>
    <message>
        <source>Read referrals and consultations</source>
        <translation>Läsa hänvisningar och konsultationer</translation>
    </message>
    <message>
        <source>Change referrals</source>
        <translation>Ändra hänvisningar</translation>
    </message>
    <message>
        <source>Print or export a referral</source>
        <translation>Skriva ut eller spara en hänvisning</translation>
    </message>
    <message>
        <source>Change consultations</source>
        <translation>Ändra konsultationer</translation>
    </message>
    <message>
        <source>Export a consultation&apos;s brief</source>
        <translation>Spara underlag för konsultation</translation>
    </message>
    <message>
        <source>Read the register of organisations</source>
        <translation>Läsa registret över organisationer</translation>
    </message>
    <message>
        <source>Change the register of organisations</source>
        <translation>Ändra registret över organisationer</translation>
    </message>
    <message>
        <source>Read the register of providers</source>
        <translation>Läsa registret över utförare</translation>
    </message>
    <message>
        <source>Read the address of a sheltered housing</source>
        <translation>Läsa adressen till ett skyddat boende</translation>
    </message>
    <message>
        <source>Change the register of providers</source>
        <translation>Ändra registret över utförare</translation>
    </message>
    <message>
        <source>Read placements</source>
        <translation>Läsa placeringar</translation>
    </message>
    <message>
        <source>Search for places and change placements</source>
        <translation>Söka plats och ändra placeringar</translation>
    </message>
    <message>
        <source>Read costs of a unit</source>
        <translation>Läsa en enhets kostnader</translation>
    </message>
    <message>
        <source>Change a unit&apos;s budget</source>
        <translation>Ändra en enhets budget</translation>
    </message>
    <message>
        <source>Print or export a handover sheet</source>
        <translation>Skriva ut eller spara ett överlämningsblad</translation>
    </message>
    <message>
        <source>Print or export a placement sheet</source>
        <translation>Skriva ut eller spara ett placeringsblad</translation>
    </message>
    <message>
        <source>Import cases</source>
        <translation>Importera ärenden</translation>
    </message>
    <message>
        <source>Export cases</source>
        <translation>Exportera ärenden</translation>
    </message>
    <message>
        <source>Read statistics</source>
        <translation>Läsa statistik</translation>
    </message>
    <message>
        <source>Export statistics</source>
        <translation>Exportera statistik</translation>
    </message>
    <message>
        <source>List cases for review</source>
        <translation>Lista ärenden för ärendedragning</translation>
    </message>
    <message>
        <source>Begin a round of case reviews</source>
        <translation>Inleda en ärendedragning</translation>
    </message>
    <message>
        <source>Read the minutes of case reviews</source>
        <translation>Läsa minnesanteckningar från ärendedragning</translation>
    </message>
    <message>
        <source>Print or export the minutes of case reviews</source>
        <translation>Skriva ut eller exportera minnesanteckningar från ärendedragning</translation>
    </message>
    <message>
        <source>Read case reviews</source>
        <translation>Läsa ärendedragningar</translation>
    </message>
    <message>
        <source>Write and sign a case review</source>
        <translation>Skriva och signera en ärendedragning</translation>
    </message>
    <message>
        <source>Sign a case review as handler</source>
        <translation>Signera en ärendedragning som handläggare</translation>
    </message>
    <message>
        <source>Read a unit&apos;s overview</source>
        <translation>Läsa en enhets översikt</translation>
    </message>
    <message>
        <source>Print or export a unit&apos;s list</source>
        <translation>Skriva ut eller exportera en enhets lista</translation>
    </message>
    <message>
        <source>Reassign cases</source>
        <translation>Byta handläggare på flera ärenden</translation>
    </message>
    <message>
        <source>Plan or end a handler&apos;s absence</source>
        <translation>Planera eller avsluta en handläggares frånvaro</translation>
    </message>
    <message>
        <source>Review an opening in an emergency</source>
        <translation>Granska en nödöppning</translation>
    </message>
</context>
<context>
    <name>AssessmentConflict</name>
    <message>
        <source>Day of the assessment</source>
        <translation>Dag för bedömningen</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Vem den gäller</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Andra närvarande</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Perpetrators</source>
        <translation>Våldsutövare</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Slutsats</translation>
    </message>
    <message>
        <source>Safety measures</source>
        <translation>Skyddsåtgärder</translation>
    </message>
    <message>
        <source>The client&apos;s own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>The handler&apos;s judgement</source>
        <translation>Handläggarens bedömning</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>Nästa bedömning</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Rättar</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Varför den rättas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note to %1</source>
        <translation>Anteckning till %1</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <translation>%1: skäl</translation>
    </message>
</context>
<context>
    <name>AssessmentFigure</name>
    <message>
        <source>Editions: %1</source>
        <translation>Utgåvor: %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1 (obekräftad)</translation>
    </message>
    <message>
        <source>newest: %1</source>
        <translation>senast: %1</translation>
    </message>
    <message>
        <source>* The points or their limits are not confirmed for this instrument.</source>
        <translation>* Poängen eller deras gränser är inte bekräftade för det här instrumentet.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>AssessmentReport</name>
    <message>
        <source>No question is answered.</source>
        <translation>Ingen fråga är besvarad.</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Inget är markerat.</translation>
    </message>
    <message>
        <source>* The question is not confirmed against the publisher&apos;s form.</source>
        <translation>* Frågan är inte bekräftad mot utgivarens formulär.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anteckning: %1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>obesvarad</translation>
    </message>
    <message>
        <source>(does not fit the scale)</source>
        <translation>(passar inte skalan)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Question – %1</source>
        <translation>Fråga – %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Somebody who is not a party of the case</source>
        <translation>Någon som inte är part i ärendet</translation>
    </message>
    <message>
        <source>Whom the assessment is about</source>
        <translation>Vem bedömningen gäller</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Hur den gjordes</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Bedömda nivåer</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alla svar</translation>
    </message>
    <message>
        <source>What was marked</source>
        <translation>Det som markerats</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>Vad som kan hända</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Att prata om</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med den enskildes egna ord</translation>
    </message>
    <message>
        <source>The caseworker&apos;s judgement</source>
        <translation>Handläggarens bedömning</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Slutsats</translation>
    </message>
    <message>
        <source>Agreed safety measures</source>
        <translation>Överenskomna skyddsåtgärder</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>This assessment has been corrected</source>
        <translation>Bedömningen är rättad</translation>
    </message>
    <message>
        <source>A later one has replaced it. What stands here counts no longer.</source>
        <translation>En senare bedömning har ersatt den. Det som står här gäller inte längre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, utgåva %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>Not in all parts</source>
        <translation>Inte i alla delar</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formuleringar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gjord av</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Påbörjad av</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Takes in</source>
        <translation>Omfattar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Corrects an earlier assessment</source>
        <translation>Rättar en tidigare bedömning</translation>
    </message>
    <message>
        <source>Topics in our own words, not the publisher&apos;s questions</source>
        <translation>Ämnen med våra egna ord, inte utgivarens frågor</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Lästa ur %1</translation>
    </message>
    <message>
        <source>The publisher&apos;s wording may not be printed: topics in our own words stand here</source>
        <translation>Utgivarens formuleringar får inte skrivas ut: här står ämnen med våra egna ord</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Overall level</source>
        <translation>Samlad nivå</translation>
    </message>
    <message>
        <source>A structured professional judgement: weighed together by a person, without a sum.</source>
        <translation>En strukturerad professionell bedömning: en människa har vägt samman, utan poängsumma.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Obekräftad</translation>
    </message>
    <message>
        <source>A score is a support for the conversation and never becomes a level by itself.</source>
        <translation>Poäng är ett stöd för samtalet och blir aldrig en nivå av sig själva.</translation>
    </message>
    <message>
        <source>Only questions with a marked answer stand here. What is missing is not a no.</source>
        <translation>Här står bara frågor med markerat svar. Att en fråga saknas betyder inte nej.</translation>
    </message>
    <message>
        <source>Scenario %1: %2</source>
        <translation>Scenario %1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Hur snart</translation>
    </message>
    <message>
        <source>Likely victims</source>
        <translation>Troliga offer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Results that do not go together</source>
        <translation>Resultat som inte går ihop</translation>
    </message>
    <message>
        <source>Next steps that the answers suggest</source>
        <translation>Nästa steg som svaren föreslår</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>Nästa bedömning</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Inte planerad</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Signerad av %1, %2</translation>
    </message>
    <message>
        <source>Seal of the content: %1</source>
        <translation>Innehållets kontrollsumma: %1</translation>
    </message>
    <message>
        <source>Child or guardian</source>
        <translation>Barn eller vårdnadshavare</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Den enskilde</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort och datum</translation>
    </message>
    <message>
        <source>Signature and name in print</source>
        <translation>Underskrift och namnförtydligande</translation>
    </message>
    <message>
        <source>Assessment: %1</source>
        <translation>Bedömning: %1</translation>
    </message>
    <message>
        <source>Case %1, %2</source>
        <translation>Ärende %1, %2</translation>
    </message>
</context>
<context>
    <name>AssessmentText</name>
    <message>
        <source>Low</source>
        <translation>Låg</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerad</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Upptäcktsfrågor</translation>
    </message>
    <message>
        <source>Description of violence</source>
        <translation>Beskrivning av våldet</translation>
    </message>
    <message>
        <source>Weighted questions</source>
        <translation>Frågor med poäng</translation>
    </message>
    <message>
        <source>Structured professional judgement</source>
        <translation>Strukturerad professionell bedömning</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Inte identifierad</translation>
    </message>
    <message>
        <source>Not identified: %1</source>
        <translation>Inte identifierad: %1</translation>
    </message>
    <message>
        <source>Child not named</source>
        <translation>Barn utan namn</translation>
    </message>
    <message>
        <source>Perpetrator not named</source>
        <translation>Våldsutövare utan namn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not known yet: %1 of %2 answered</source>
        <translation>Går inte att säga än: %1 av %2 besvarade</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n poäng</numerusform>
            <numerusform>%n poäng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 av %2 besvarade</translation>
    </message>
    <message numerus="yes">
        <source>%n omitted</source>
        <translation>
            <numerusform>%n utelämnad</numerusform>
            <numerusform>%n utelämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>▲ higher</source>
        <translation>▲ högre</translation>
    </message>
    <message>
        <source>▼ lower</source>
        <translation>▼ lägre</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Ej verifierat</translation>
    </message>
</context>
<context>
    <name>AssessmentWords</name>
    <message>
        <source>not judged</source>
        <translation>inte bedömd</translation>
    </message>
    <message>
        <source>low</source>
        <translation>låg</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hög</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>går inte att säga</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>open answers leave %1 to %2 possible</source>
        <translation>öppna svar gör %1 till %2 möjligt</translation>
    </message>
    <message>
        <source>at least: %1</source>
        <translation>minst: %1</translation>
    </message>
</context>
<context>
    <name>CaseDialogs</name>
    <message>
        <source>Intake</source>
        <translation>Aktualisering</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Talked with the child on</source>
        <translation>Samtal med barnet den</translation>
    </message>
    <message>
        <source>Reference in another system</source>
        <translation>Beteckning i annat system</translation>
    </message>
    <message>
        <source>Open an inquiry</source>
        <translation>Inled utredning</translation>
    </message>
    <message>
        <source>Do not open an inquiry</source>
        <translation>Inled inte utredning</translation>
    </message>
    <message>
        <source>Open inquiry</source>
        <translation>Inled utredning</translation>
    </message>
    <message>
        <source>Note the decision</source>
        <translation>Anteckna beslutet</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Beslutsdag</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Co-handlers</source>
        <translation>Medhandläggare</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Skäl till ändringen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>Put up a wall</source>
        <translation>Spärra ärendet</translation>
    </message>
    <message>
        <source>Take the wall away</source>
        <translation>Häv spärren</translation>
    </message>
    <message>
        <source>Put up the wall</source>
        <translation>Spärra ärendet</translation>
    </message>
    <message>
        <source>Only the handlers and the unit&apos;s managers can open a walled case; the unit cannot.</source>
        <translation>Bara handläggarna och enhetens chefer kan öppna ett spärrat ärende. Övriga på enheten kan det inte.</translation>
    </message>
    <message>
        <source>The whole unit will be able to open the case.</source>
        <translation>Hela enheten kommer att kunna öppna ärendet.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>There are texts that are not signed. Sign or discard them before you close the case.</source>
        <translation>Det finns texter som inte är signerade. Signera eller kasta dem innan du avslutar ärendet.</translation>
    </message>
    <message>
        <source>Tasks that are still open will be cancelled by the closing.</source>
        <translation>Bevakningar som fortfarande är öppna stryks när ärendet avslutas.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Avslutat den</translation>
    </message>
    <message>
        <source>Were the goals reached, as a whole?</source>
        <translation>Nåddes målen som helhet?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Inte bedömt</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Återöppna ärendet</translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation>Återöppna ärendet</translation>
    </message>
    <message>
        <source>Link a case</source>
        <translation>Koppla ett ärende</translation>
    </message>
    <message>
        <source>Link case</source>
        <translation>Koppla ärendet</translation>
    </message>
    <message>
        <source>Number of the other case</source>
        <translation>Det andra ärendets nummer</translation>
    </message>
    <message>
        <source>What both sides have agreed to coordinate</source>
        <translation>Vad ni har kommit överens om att samordna</translation>
    </message>
    <message>
        <source>Both sides can read this. Write no address, no phone number and nothing about where anybody is.</source>
        <translation>Båda sidor kan läsa detta. Skriv ingen adress, inget telefonnummer och inget om var någon befinner sig.</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>Case opened</source>
        <translation>Ärendet öppnat</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Ärendet avslutat</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Ärendet återöppnat</translation>
    </message>
    <message>
        <source>Inquiry opened</source>
        <translation>Utredning inledd</translation>
    </message>
    <message>
        <source>Inquiry not opened</source>
        <translation>Utredning inte inledd</translation>
    </message>
    <message>
        <source>Handler changed</source>
        <translation>Handläggare ändrad</translation>
    </message>
    <message>
        <source>Unit changed</source>
        <translation>Enhet ändrad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Våldsutsatt</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Våldsutövare</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>Skyddad person</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Vet inte</translation>
    </message>
    <message>
        <source>Violence, form not known</source>
        <translation>Våld, formen inte känd</translation>
    </message>
    <message>
        <source>Case&apos;s turn</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Journal note</source>
        <translation>Journalanteckning</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Våld</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Bevakning</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Delvis uppnått</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inte uppnått</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Struket</translation>
    </message>
    <message>
        <source>Do not call home.</source>
        <translation>Ring inte hem.</translation>
    </message>
    <message>
        <source>No text messages.</source>
        <translation>Skicka inga sms.</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation>Skicka inga brev.</translation>
    </message>
    <message>
        <source>No e-mail.</source>
        <translation>Skicka ingen e-post.</translation>
    </message>
    <message>
        <source>Safe ways: %1.</source>
        <translation>Trygga vägar: %1.</translation>
    </message>
    <message>
        <source>Safe times: %1.</source>
        <translation>Trygga tider: %1.</translation>
    </message>
    <message>
        <source>Asked about violence: %1</source>
        <translation>Fråga om våld: %1</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Question about violence</source>
        <translation>Fråga om våld</translation>
    </message>
    <message>
        <source>Unverified: this rule awaits confirmation.</source>
        <translation>Ej verifierad: regeln väntar på bekräftelse.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Genomförandeplan</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultation</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Placement ended</source>
        <translation>Placering avslutad</translation>
    </message>
    <message>
        <source>Meeting, %1</source>
        <translation>Möte, %1</translation>
    </message>
    <message>
        <source>Case review</source>
        <translation>Ärendedragning</translation>
    </message>
</context>
<context>
    <name>ConcernReport</name>
    <message>
        <source>Person with protected identity</source>
        <translation>Person med skyddade personuppgifter</translation>
    </message>
    <message>
        <source>%1, %2 years</source>
        <translation>%1, %2 år</translation>
    </message>
    <message>
        <source>%1 (has used violence)</source>
        <translation>%1 (har utövat våld)</translation>
    </message>
    <message>
        <source>%1 (exposed to violence)</source>
        <translation>%1 (våldsutsatt)</translation>
    </message>
    <message>
        <source>shares the home</source>
        <translation>delar bostad</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>känt sedan %1</translation>
    </message>
    <message>
        <source>Concern for a child</source>
        <translation>Oro för ett barn</translation>
    </message>
    <message>
        <source>We report concern for a child.</source>
        <translation>Vi anmäler oro för ett barn.</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>People around the child</source>
        <translation>Personer runt barnet</translation>
    </message>
    <message>
        <source>Violence that we know of</source>
        <translation>Våld som vi känner till</translation>
    </message>
    <message>
        <source>How it came to our knowledge</source>
        <translation>Hur det kom till vår kännedom</translation>
    </message>
    <message>
        <source>Received on %1.</source>
        <translation>Inkom %1.</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Fara just nu</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Ja.</translation>
    </message>
    <message>
        <source>We ask to be told whether an inquiry is opened.</source>
        <translation>Vi ber om besked om ifall en utredning inleds.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionDialogs</name>
    <message>
        <source>Why the police are not told must be written down.</source>
        <translation>Skälen till att polisen inte får veta måste skrivas ned.</translation>
    </message>
    <message>
        <source>A recorded assessment must be the ground, and the other parent must have been told of rights.</source>
        <translation>En dokumenterad bedömning ska ligga till grund, och den andra föräldern ska ha fått veta sina rättigheter.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Varför det rättas</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Ansökan inkom</translation>
    </message>
    <message>
        <source>The decision, in the words of the letter</source>
        <translation>Beslutet, så som det står i brevet</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>The other parent has been told of rights</source>
        <translation>Den andra föräldern har fått veta sina rättigheter</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutsdag</translation>
    </message>
    <message>
        <source>Decided by delegation: name and position</source>
        <translation>Beslutat på delegation: namn och befattning</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Spara som utkast</translation>
    </message>
    <message>
        <source>Take the draft away…</source>
        <translation>Ta bort utkastet…</translation>
    </message>
    <message>
        <source>Correct a decision</source>
        <translation>Rätta ett beslut</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nytt beslut</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signera</translation>
    </message>
    <message>
        <source>Takes the place of the decision of %1, which stays as it is.</source>
        <translation>Ersätter beslutet från %1, som står kvar som det är.</translation>
    </message>
    <message>
        <source>Sign the decision</source>
        <translation>Signera beslutet</translation>
    </message>
    <message>
        <source>A signed decision can never be changed, only corrected by a new one.</source>
        <translation>Ett signerat beslut kan aldrig ändras, bara rättas genom ett nytt.</translation>
    </message>
    <message>
        <source>Take the draft away</source>
        <translation>Ta bort utkastet</translation>
    </message>
    <message>
        <source>What is written in this draft is lost.</source>
        <translation>Det som står i utkastet går förlorat.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The client was told</source>
        <translation>Klienten har underrättats</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Underrättades</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Steg %1</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>There is no goal yet: set one under Goals and follow-up, or write steps only.</source>
        <translation>Det finns inget mål än: sätt ett under Mål och uppföljning, eller skriv bara steg.</translation>
    </message>
    <message>
        <source>Goals, as they are now:</source>
        <translation>Målen, som de är nu:</translation>
    </message>
    <message>
        <source>Plan, version %1</source>
        <translation>Plan, version %1</translation>
    </message>
    <message>
        <source>How the interventions are to be carried out</source>
        <translation>Hur insatserna ska genomföras</translation>
    </message>
    <message>
        <source>Does the client agree?</source>
        <translation>Är klienten med på planen?</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Vilka som var med</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Upprättad</translation>
    </message>
    <message>
        <source>To be followed up on</source>
        <translation>Följs upp</translation>
    </message>
    <message>
        <source>Sign the plan</source>
        <translation>Signera planen</translation>
    </message>
    <message>
        <source>A signed version can never be changed; the next change is a new version.</source>
        <translation>En signerad version kan aldrig ändras; nästa ändring blir en ny version.</translation>
    </message>
</context>
<context>
    <name>DecisionLetter</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerat</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Whom the decision is about</source>
        <translation>Vem beslutet gäller</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Why an earlier decision is corrected</source>
        <translation>Varför ett tidigare beslut rättas</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Ansökan inkom</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutsdag</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>The other parent has been told of rights</source>
        <translation>Den andra föräldern har fått veta sina rättigheter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Vem som har beslutat</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <translation>Märks på: %1</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Whom the plan is about</source>
        <translation>Vem planen gäller</translation>
    </message>
    <message>
        <source>How the interventions are carried out</source>
        <translation>Hur insatserna genomförs</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>The client agrees</source>
        <translation>Klienten är med på planen</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>Vad klienten säger</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Upprättad</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Deltog</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Följs upp</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Hur den gjordes</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Child or guardian</source>
        <translation>Barn eller vårdnadshavare</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort och datum</translation>
    </message>
    <message>
        <source>Signature and name in print</source>
        <translation>Namnteckning och namnförtydligande</translation>
    </message>
    <message>
        <source>Case %1, %2</source>
        <translation>Ärende %1, %2</translation>
    </message>
    <message>
        <source>Case %1, version %2</source>
        <translation>Ärende %1, version %2</translation>
    </message>
    <message>
        <source>Plan for carrying out interventions</source>
        <translation>Genomförandeplan</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Fill in this field.</source>
        <translation>Fyll i fältet.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it or split it up.</source>
        <translation>Texten är för lång. Korta den eller dela upp den.</translation>
    </message>
    <message>
        <source>This is too short. Write some more characters.</source>
        <translation>Det här är för kort. Skriv några tecken till.</translation>
    </message>
    <message>
        <source>There are too many. Take some away.</source>
        <translation>Det är för många. Ta bort några.</translation>
    </message>
    <message>
        <source>There are characters here that cannot be used, perhaps from pasted text. Take them away.</source>
        <translation>Här finns tecken som inte går att använda, kanske från inklistrad text. Ta bort dem.</translation>
    </message>
    <message>
        <source>This is not written in a way that can be understood. Check it.</source>
        <translation>Det här går inte att tolka. Kontrollera hur det är skrivet.</translation>
    </message>
    <message>
        <source>This is not a date. Write for instance 2026-11-21, 211126, today or +14.</source>
        <translation>Det här är inget datum. Skriv till exempel 2026-11-21, 211126, idag eller +14.</translation>
    </message>
    <message>
        <source>This is not a time of day. Write for instance 14:30.</source>
        <translation>Det här är inget klockslag. Skriv till exempel 14:30.</translation>
    </message>
    <message>
        <source>The last digit does not fit the others. Check the number digit by digit.</source>
        <translation>Sista siffran stämmer inte med de andra. Kontrollera numret siffra för siffra.</translation>
    </message>
    <message>
        <source>The number of characters is wrong. Check that none is missing.</source>
        <translation>Antalet tecken stämmer inte. Kontrollera att inget saknas.</translation>
    </message>
    <message>
        <source>The date lies in the future. Give a day up to today.</source>
        <translation>Datumet ligger i framtiden. Ange i dag eller en tidigare dag.</translation>
    </message>
    <message>
        <source>The date has passed. Give today or a later day.</source>
        <translation>Datumet har passerat. Ange i dag eller en senare dag.</translation>
    </message>
    <message>
        <source>The end lies before the start. Change one of the dates.</source>
        <translation>Slutet ligger före starten. Ändra något av datumen.</translation>
    </message>
    <message>
        <source>The value is outside what is allowed. Choose another.</source>
        <translation>Värdet ligger utanför det tillåtna. Välj ett annat.</translation>
    </message>
    <message>
        <source>This exists already. Choose another, or use the one that is there.</source>
        <translation>Det finns redan. Välj något annat, eller använd det som finns.</translation>
    </message>
    <message>
        <source>This choice does not exist any more. Choose again.</source>
        <translation>Det valet finns inte längre. Välj på nytt.</translation>
    </message>
    <message>
        <source>Too many people use this password. Choose one that nobody can guess.</source>
        <translation>Det lösenordet är vanligt. Välj ett som ingen kan gissa.</translation>
    </message>
    <message>
        <source>The password repeats itself. Use several words that do not belong together.</source>
        <translation>Lösenordet upprepar sig. Använd flera ord som inte hör ihop.</translation>
    </message>
    <message>
        <source>The password must not contain the login name. Choose another.</source>
        <translation>Lösenordet får inte innehålla inloggningsnamnet. Välj ett annat.</translation>
    </message>
    <message>
        <source>This is the same as before. Choose something new.</source>
        <translation>Det här är samma som förut. Välj något nytt.</translation>
    </message>
    <message>
        <source>The two are not the same. Write it again.</source>
        <translation>De två är inte lika. Skriv en gång till.</translation>
    </message>
    <message>
        <source>There is no registry file of that name. Check the path, or create a registry.</source>
        <translation>Det finns ingen registerfil med det namnet. Kontrollera sökvägen eller skapa ett register.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another; it was left as it is.</source>
        <translation>Det finns redan en fil med det namnet. Den är orörd; välj ett annat namn.</translation>
    </message>
    <message>
        <source>No password was given. Set FRID_PASSWORD, or run the command in a terminal.</source>
        <translation>Inget lösenord angavs. Sätt FRID_PASSWORD eller kör kommandot i en terminal.</translation>
    </message>
    <message>
        <source>This is not a case number. Write for instance 2026-00173.</source>
        <translation>Det här är inget ärendenummer. Skriv till exempel 2026-00173.</translation>
    </message>
    <message>
        <source>The two stand in the same case as different people. Check the parties of that case first.</source>
        <translation>De två står i samma ärende som olika personer. Kontrollera först parterna i det ärendet.</translation>
    </message>
    <message>
        <source>The key is not typed right. Compare it with the paper group by group.</source>
        <translation>Nyckeln är inte rätt skriven. Jämför med papperet, grupp för grupp.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>För många felaktiga lösenord. Vänta %n sekund och försök igen.</numerusform>
            <numerusform>För många felaktiga lösenord. Vänta %n sekunder och försök igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not there, or not open to you. Update the list, or ask your manager for access.</source>
        <translation>Det finns inte, eller är inte öppet för dig. Uppdatera listan, eller be din enhetschef om behörighet.</translation>
    </message>
    <message>
        <source>There is one like it already. Use that one, or change what sets them apart.</source>
        <translation>Det finns redan ett likadant. Använd det, eller ändra det som ska skilja dem åt.</translation>
    </message>
    <message>
        <source>Somebody else has saved changes meanwhile. Nothing of yours is lost: compare the two and choose what to keep.</source>
        <translation>Någon annan har sparat ändringar under tiden. Inget av ditt är förlorat: jämför och välj vad som ska gälla.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask your manager or the administrator if you need it.</source>
        <translation>Din roll ger inte rätt till detta. Fråga din enhetschef eller administratören om du behöver det.</translation>
    </message>
    <message>
        <source>Something in the form is not right. Check the marked field.</source>
        <translation>Något i formuläret stämmer inte. Kontrollera det markerade fältet.</translation>
    </message>
    <message>
        <source>The registry is busy with something else. Wait a moment and try again.</source>
        <translation>Registret är upptaget med annat. Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>Nothing was saved, because the disk or the server failed. What you wrote is still here: try again, and tell the administrator if it goes on.</source>
        <translation>Inget sparades, eftersom disken eller servern inte fungerade. Det du skrev finns kvar här: försök igen, och säg till administratören om felet kvarstår.</translation>
    </message>
    <message>
        <source>Nothing was saved, because the disk is full. Free some space and save again; what you wrote is still here.</source>
        <translation>Inget sparades, eftersom disken är full. Frigör utrymme och spara igen. Det du skrev finns kvar här.</translation>
    </message>
    <message>
        <source>The server does not answer and nothing was saved. Check the network and try again; what you wrote is still here.</source>
        <translation>Servern svarar inte och inget sparades. Kontrollera nätverket och försök igen. Det du skrev finns kvar här.</translation>
    </message>
    <message>
        <source>The name, the password or the key is wrong. Check Caps Lock and try again.</source>
        <translation>Namnet, lösenordet eller nyckeln är fel. Kontrollera Caps Lock och försök igen.</translation>
    </message>
    <message>
        <source>Frid is locked. Log in again to go on where you were.</source>
        <translation>Frid är låst. Logga in igen för att fortsätta där du var.</translation>
    </message>
    <message>
        <source>This is not a Frid registry, or it is damaged. Choose another file, or restore a backup.</source>
        <translation>Det här är inget Frid-register, eller så är det skadat. Välj en annan fil, eller återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The registry was made by a newer Frid. Install that version on this computer.</source>
        <translation>Registret är gjort med en nyare version av Frid. Installera den versionen på den här datorn.</translation>
    </message>
    <message>
        <source>The registry was made by an older Frid and must be upgraded first. Upgrade it; a copy is taken before.</source>
        <translation>Registret är gjort med en äldre version av Frid och måste uppgraderas först. Uppgradera det; en kopia tas innan.</translation>
    </message>
    <message>
        <source>A registry file on a network drive can be damaged. Put it on this computer, or use a PostgreSQL server.</source>
        <translation>En registerfil på en nätverksenhet kan skadas. Lägg den på den här datorn, eller använd en PostgreSQL-server.</translation>
    </message>
    <message>
        <source>Something in the registry has been changed from outside. Stop working in it and tell the administrator.</source>
        <translation>Något i registret har ändrats utifrån. Sluta arbeta i det och säg till administratören.</translation>
    </message>
    <message>
        <source>Choose a new password of your own before you go on.</source>
        <translation>Välj ett eget nytt lösenord innan du fortsätter.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Det avbröts. Inget ändrades.</translation>
    </message>
    <message>
        <source>Keep the record that has the identity number: choose the two the other way round.</source>
        <translation>Behåll posten som har personnumret: välj de två i omvänd ordning.</translation>
    </message>
    <message>
        <source>The case is closed. Reopen it first.</source>
        <translation>Ärendet är avslutat. Återöppna det först.</translation>
    </message>
    <message>
        <source>The case is open already. Update the page to see it as it is.</source>
        <translation>Ärendet är redan öppet. Uppdatera sidan för att se hur det är nu.</translation>
    </message>
    <message>
        <source>The inquiry is open already. Update the page to see it as it is.</source>
        <translation>Utredningen är redan inledd. Uppdatera sidan för att se hur det är nu.</translation>
    </message>
    <message>
        <source>The birth date does not fit the identity number. Check both.</source>
        <translation>Födelsedatumet stämmer inte med personnumret. Kontrollera båda.</translation>
    </message>
    <message>
        <source>Reserve numbers are not used in this registry. Leave the number out, or give another.</source>
        <translation>Reservnummer används inte i det här registret. Utelämna numret eller ange ett annat.</translation>
    </message>
    <message>
        <source>This belongs to a child&apos;s case. Leave it empty here, and write it in the child&apos;s own case.</source>
        <translation>Det här hör till ett barns ärende. Lämna fältet tomt här och fyll i det i barnets eget ärende.</translation>
    </message>
    <message>
        <source>Choose the unit that the role is for.</source>
        <translation>Välj vilken enhet rollen gäller.</translation>
    </message>
    <message>
        <source>This unit is not in use any more. Choose another unit.</source>
        <translation>Enheten används inte längre. Välj en annan enhet.</translation>
    </message>
    <message>
        <source>This is the one whom the case is about. Choose another person.</source>
        <translation>Det här är den som ärendet handlar om. Välj en annan person.</translation>
    </message>
    <message>
        <source>This person is no longer a party of the case. Choose another, or add the party again.</source>
        <translation>Personen är inte längre part i ärendet. Välj en annan eller lägg till parten igen.</translation>
    </message>
    <message>
        <source>Only what is signed can be corrected. Change the note itself instead.</source>
        <translation>Bara det som är signerat kan rättas. Ändra i stället i själva anteckningen.</translation>
    </message>
    <message>
        <source>The new day must be later than the one before. Choose a later day.</source>
        <translation>Den nya dagen måste vara senare än den förra. Välj en senare dag.</translation>
    </message>
    <message>
        <source>The registry must have an administrator who can log in. Make another one first.</source>
        <translation>Registret måste ha en administratör som kan logga in. Utse en till först.</translation>
    </message>
    <message>
        <source>The new password is the same as the old one. Choose another.</source>
        <translation>Det nya lösenordet är samma som det gamla. Välj ett annat.</translation>
    </message>
    <message>
        <source>The goal is no longer in the case. Update the page and rate the goals that are there.</source>
        <translation>Målet finns inte längre i ärendet. Uppdatera sidan och skatta de mål som finns.</translation>
    </message>
    <message>
        <source>The same goal is rated twice. Take one of the ratings away.</source>
        <translation>Samma mål är skattat två gånger. Ta bort en av skattningarna.</translation>
    </message>
    <message>
        <source>This colleague has no account any more. Choose somebody else.</source>
        <translation>Kollegan har inget konto längre. Välj någon annan.</translation>
    </message>
    <message>
        <source>This account is closed. Choose another, or ask the administrator to open it.</source>
        <translation>Kontot är stängt. Välj ett annat eller be administratören öppna det.</translation>
    </message>
    <message>
        <source>This colleague does not work with cases. Choose a caseworker or a manager.</source>
        <translation>Kollegan arbetar inte med ärenden. Välj en handläggare eller en enhetschef.</translation>
    </message>
    <message>
        <source>There is a character here that no key has. Compare it with the paper group by group.</source>
        <translation>Här finns ett tecken som inte förekommer i någon nyckel. Jämför med papperet grupp för grupp.</translation>
    </message>
    <message>
        <source>Write the path of a file or the address of a server.</source>
        <translation>Skriv sökvägen till en fil eller adressen till en server.</translation>
    </message>
    <message>
        <source>Only files and PostgreSQL servers can hold a registry. Begin the address with postgresql://.</source>
        <translation>Bara filer och PostgreSQL-servrar kan innehålla ett register. Börja adressen med postgresql://.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not understood. Write for instance postgresql://name@server/frid.</source>
        <translation>Serverns namn går inte att tolka. Skriv till exempel postgresql://namn@server/frid.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535. Check it, or leave it out.</source>
        <translation>Porten är inte ett tal från 1 till 65535. Kontrollera den eller utelämna den.</translation>
    </message>
    <message>
        <source>The database&apos;s name is missing or wrong. Write it last, as in postgresql://name@server/frid.</source>
        <translation>Databasens namn saknas eller är felskrivet. Skriv det sist, som i postgresql://namn@server/frid.</translation>
    </message>
    <message>
        <source>The address must not hold a password. Take it away; you are asked for it.</source>
        <translation>Adressen får inte innehålla något lösenord. Ta bort det; programmet frågar efter det.</translation>
    </message>
    <message>
        <source>One of the settings after the question mark cannot be used. Check it, or leave it out.</source>
        <translation>En av inställningarna efter frågetecknet går inte att använda. Kontrollera den eller utelämna den.</translation>
    </message>
    <message>
        <source>This is signed and cannot be changed. Write a correction instead.</source>
        <translation>Det här är signerat och kan inte ändras. Skriv en rättelse i stället.</translation>
    </message>
    <message>
        <source>Only the one who began this may change or sign it. Ask that person.</source>
        <translation>Bara den som påbörjade det här får ändra eller signera det. Fråga den personen.</translation>
    </message>
    <message>
        <source>Only the one who marked the task as done can undo it, and on the same day. Add a new task.</source>
        <translation>Bara den som markerade bevakningen som klar kan ångra det, och bara samma dag. Lägg till en ny bevakning.</translation>
    </message>
    <message>
        <source>This deadline cannot be moved. Do the task, or ask your manager.</source>
        <translation>Den här tidsfristen får inte flyttas. Gör det som ska göras eller fråga din chef.</translation>
    </message>
    <message>
        <source>Another unit works with this person, so the record cannot be used here. Ask that unit.</source>
        <translation>En annan enhet arbetar med personen, så uppgifterna kan inte användas här. Fråga den enheten.</translation>
    </message>
    <message>
        <source>An assumed identity is never merged with another. Leave the two records as they are.</source>
        <translation>Fingerade personuppgifter slås aldrig ihop med andra. Låt de två posterna vara som de är.</translation>
    </message>
    <message>
        <source>Your roles have been changed. Log out and log in again.</source>
        <translation>Dina roller har ändrats. Logga ut och logga in igen.</translation>
    </message>
    <message>
        <source>This record has been merged with another. Update the page and use the one that is left.</source>
        <translation>Den här posten har slagits ihop med en annan. Uppdatera sidan och använd den som finns kvar.</translation>
    </message>
    <message>
        <source>The merge has been undone already. Update the page to see it as it is.</source>
        <translation>Sammanslagningen är redan ångrad. Uppdatera sidan för att se hur det är nu.</translation>
    </message>
    <message>
        <source>A violence record names this party. Change that record first.</source>
        <translation>En våldsuppgift anger den här parten. Ändra våldsuppgiften först.</translation>
    </message>
    <message>
        <source>This answer cannot be given here. Take it away, or choose another.</source>
        <translation>Det här svaret kan inte ges här. Ta bort det eller välj ett annat.</translation>
    </message>
    <message>
        <source>The two are not of the same kind or version. Choose two that can be compared.</source>
        <translation>De två är inte av samma slag eller version. Välj två som går att jämföra.</translation>
    </message>
    <message>
        <source>Two of the answers contradict each other. Check them and change one.</source>
        <translation>Två av svaren motsäger varandra. Kontrollera dem och ändra ett.</translation>
    </message>
    <message>
        <source>The reason is missing. Write why.</source>
        <translation>Skälet saknas. Skriv varför.</translation>
    </message>
    <message>
        <source>The file is too large to be read. Check that it is the right one.</source>
        <translation>Filen är för stor för att läsas. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>An assessment takes in this party. A signed assessment keeps whom it is about for ever.</source>
        <translation>Parten finns med i en bedömning. En signerad bedömning behåller för alltid vilka den handlar om.</translation>
    </message>
    <message>
        <source>This has been corrected already. Open the correction and correct that one.</source>
        <translation>Detta är redan rättat. Öppna rättelsen och rätta den i stället.</translation>
    </message>
    <message>
        <source>This is your own already. Open it and go on.</source>
        <translation>Det här är redan ditt eget. Öppna det och fortsätt.</translation>
    </message>
    <message>
        <source>This person is not a party of the case. Choose another, or add the person as a party first.</source>
        <translation>Personen är inte part i ärendet. Välj någon annan, eller lägg till personen som part först.</translation>
    </message>
    <message>
        <source>Only what is signed can be printed. Sign it first.</source>
        <translation>Bara det som är signerat kan skrivas ut. Signera först.</translation>
    </message>
    <message>
        <source>A placement is this party&apos;s. Take that placement away first, if it was a mistake.</source>
        <translation>En placering gäller den här parten. Ta först bort placeringen, om den är felaktig.</translation>
    </message>
    <message>
        <source>The place was just taken on some of these nights. Nothing of yours is lost: choose another place or other days.</source>
        <translation>Platsen blev just bokad några av de här nätterna. Inget av det du skrivit är borta: välj en annan plats eller andra dagar.</translation>
    </message>
    <message>
        <source>More people than that are booked on some night. Move or end their placements first.</source>
        <translation>Fler än så är bokade någon natt. Flytta eller avsluta deras placeringar först.</translation>
    </message>
    <message>
        <source>Another placement continues this one. Take that one away first.</source>
        <translation>En annan placering fortsätter den här. Ta bort den först.</translation>
    </message>
    <message>
        <source>The person has a placement on these days already. Move or end that one first.</source>
        <translation>Personen har redan en placering de här dagarna. Flytta eller avsluta den först.</translation>
    </message>
    <message>
        <source>There is no municipality of that name. Write for instance Nyköping; several with commas.</source>
        <translation>Det finns ingen kommun med det namnet. Skriv till exempel Nyköping; flera skiljs med komma.</translation>
    </message>
    <message>
        <source>Nobody is placed from a perpetrator&apos;s case. Open the victim&apos;s or the child&apos;s case.</source>
        <translation>Ingen placeras från en våldsutövares ärende. Öppna den våldsutsattas eller barnets ärende.</translation>
    </message>
    <message>
        <source>This is not an amount. Write for instance 2450 or 2450,50.</source>
        <translation>Det här är inget belopp. Skriv till exempel 2450 eller 2450,50.</translation>
    </message>
    <message>
        <source>A referral or report is about this party. What was sent keeps whom it was about.</source>
        <translation>En hänvisning eller anmälan gäller den här parten. Det som har skickats behåller vem det gällde.</translation>
    </message>
    <message>
        <source>This has not been sent yet. Send it first.</source>
        <translation>Det här är inte skickat än. Skicka det först.</translation>
    </message>
    <message>
        <source>This was sent already. Write a new one instead.</source>
        <translation>Det här är redan skickat. Skriv en ny i stället.</translation>
    </message>
    <message>
        <source>This was sent and stays as it was. Write a new one, or note what became of it.</source>
        <translation>Det här är skickat och kan inte ändras. Skriv en ny, eller anteckna vad det ledde till.</translation>
    </message>
    <message>
        <source>An answer has come already. Update the page to see it as it is.</source>
        <translation>Ett svar har redan kommit. Uppdatera sidan för att se läget.</translation>
    </message>
    <message>
        <source>Note the answer first, or that none came. Then it can be done with.</source>
        <translation>Anteckna först svaret, eller att inget svar kom. Sedan kan den avslutas.</translation>
    </message>
    <message>
        <source>This is done with. Only feedback to the client can be added.</source>
        <translation>Den här är avslutad. Bara återkoppling till klienten kan läggas till.</translation>
    </message>
    <message>
        <source>The day lies before the day of sending. Change it.</source>
        <translation>Dagen ligger före den dag då det skickades. Ändra den.</translation>
    </message>
    <message>
        <source>Without consent there must be a legal ground. Choose which.</source>
        <translation>Utan samtycke måste det finnas en laglig grund. Välj vilken.</translation>
    </message>
    <message>
        <source>The client has said no. Without a legal ground nothing may be told. Choose which, or do not send.</source>
        <translation>Klienten har sagt nej. Utan laglig grund får inget lämnas ut. Välj grund, eller skicka inte.</translation>
    </message>
    <message>
        <source>The text still names somebody of the case. Let it be de-identified again, or change it.</source>
        <translation>Texten nämner fortfarande någon i ärendet. Låt programmet ersätta namnen igen, eller ändra texten.</translation>
    </message>
    <message>
        <source>The question has not been shared yet. Share it first.</source>
        <translation>Frågan är inte delad än. Dela den först.</translation>
    </message>
    <message>
        <source>This has been shared and stays. Write a new one instead.</source>
        <translation>Det här är delat och står kvar. Skriv en ny i stället.</translation>
    </message>
    <message>
        <source>There are notes, follow-ups, assessments, decisions or a plan that are not signed. Sign them or take them away first.</source>
        <translation>Det finns anteckningar, uppföljningar, bedömningar, beslut eller en plan som inte är signerade. Signera eller ta bort dem först.</translation>
    </message>
    <message>
        <source>This day has not come yet. Tick it off on the day itself, or cancel it.</source>
        <translation>Den dagen har inte kommit än. Pricka av samma dag, eller ställ in tillfället.</translation>
    </message>
    <message>
        <source>This intervention has ended. Take its end away first, or begin a new one.</source>
        <translation>Insatsen är avslutad. Ta bort slutdagen först, eller börja en ny.</translation>
    </message>
    <message>
        <source>There are sessions already, so the kind cannot be changed. Begin a new intervention.</source>
        <translation>Det finns redan tillfällen, så sorten kan inte ändras. Börja en ny insats.</translation>
    </message>
    <message>
        <source>Only a signed decision of this case can be the ground. Sign it first, or choose another.</source>
        <translation>Bara ett signerat beslut i ärendet kan vara grund. Signera det först, eller välj ett annat.</translation>
    </message>
    <message>
        <source>This session was held. Plan a new one instead.</source>
        <translation>Tillfället har ägt rum. Planera ett nytt i stället.</translation>
    </message>
    <message>
        <source>Only a session that is planned and not moved can be taken away. Cancel it instead.</source>
        <translation>Bara ett planerat tillfälle som inte är ombokat kan tas bort. Ställ in det i stället.</translation>
    </message>
    <message>
        <source>Every Sunday is a holiday. Choose another day of the week.</source>
        <translation>Varje söndag är helgdag. Välj en annan veckodag.</translation>
    </message>
    <message>
        <source>This must be done and noted before the decision can be signed.</source>
        <translation>Det här måste vara gjort och antecknat innan beslutet kan signeras.</translation>
    </message>
    <message>
        <source>There is no goal and no step yet. Set a goal, or write a step.</source>
        <translation>Det finns varken mål eller steg än. Sätt ett mål, eller skriv ett steg.</translation>
    </message>
    <message>
        <source>This colleague may not work in the case. Choose somebody else, or make the colleague co-handler first.</source>
        <translation>Kollegan får inte arbeta i ärendet. Välj någon annan, eller gör kollegan till medhandläggare först.</translation>
    </message>
    <message>
        <source>There is no such folder. Check the path.</source>
        <translation>Mappen finns inte. Kontrollera sökvägen.</translation>
    </message>
    <message>
        <source>A file of the folder cannot be read. Check who may read it.</source>
        <translation>En fil i mappen går inte att läsa. Kontrollera vem som får läsa den.</translation>
    </message>
    <message>
        <source>The folder is there already and not empty. Choose another; it was left as it is.</source>
        <translation>Mappen finns redan och är inte tom. Välj en annan; den lämnades som den är.</translation>
    </message>
    <message>
        <source>The folder cannot be written. Check the path and the space on the disk.</source>
        <translation>Mappen går inte att skriva. Kontrollera sökvägen och utrymmet på disken.</translation>
    </message>
    <message>
        <source>Only a manager of the case&apos;s unit holds a case review. Ask the manager.</source>
        <translation>Bara en chef för ärendets enhet håller ärendedragning. Be chefen.</translation>
    </message>
    <message>
        <source>Only somebody who handles the case signs here. Choose its handler or a co-handler.</source>
        <translation>Här signerar bara den som handlägger ärendet. Välj dess handläggare eller en medhandläggare.</translation>
    </message>
    <message>
        <source>This colleague is kept from the case, or from one of the cases. Choose somebody else, or leave that case out.</source>
        <translation>Kollegan har en jävsspärr i ärendet, eller i ett av ärendena. Välj någon annan eller låt det ärendet vara.</translation>
    </message>
    <message>
        <source>Nobody can stand in for themselves. Choose another colleague.</source>
        <translation>Ingen kan vara sin egen ersättare. Välj en annan kollega.</translation>
    </message>
    <message>
        <source>You opened this case yourself in an emergency. Ask another manager to review it.</source>
        <translation>Du nödöppnade själv det här ärendet. Be en annan chef att granska det.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check who may read it.</source>
        <translation>Filen går inte att läsa. Kontrollera vem som får läsa den.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kontaktväg</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak till kontakten</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Fara nu</translation>
    </message>
    <message>
        <source>About the danger</source>
        <translation>Om faran</translation>
    </message>
    <message>
        <source>Children concerned</source>
        <translation>Barn berörs</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Känd sedan tidigare</translation>
    </message>
    <message>
        <source>Living with the perpetrator</source>
        <translation>Bor med våldsutövaren</translation>
    </message>
    <message>
        <source>First time offered</source>
        <translation>Första erbjudna tid</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Första besök</translation>
    </message>
    <message>
        <source>Inquiry opened</source>
        <translation>Utredning inledd</translation>
    </message>
    <message>
        <source>Inquiry not opened</source>
        <translation>Utredning inte inledd</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Talked with the child</source>
        <translation>Samtal med barnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat den</translation>
    </message>
    <message>
        <source>Closing reason</source>
        <translation>Avslutsorsak</translation>
    </message>
    <message>
        <source>Note at closing</source>
        <translation>Anteckning vid avslut</translation>
    </message>
    <message>
        <source>Overall goal</source>
        <translation>Målen som helhet</translation>
    </message>
    <message>
        <source>External reference</source>
        <translation>Beteckning i annat system</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Spärr</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll i ärendet</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Description of the unknown</source>
        <translation>Beskrivning av den okända</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Shares home</source>
        <translation>Bor tillsammans</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Pågående eller tidigare</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Känt sedan</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Våldsutövare</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Reported to the police</source>
        <translation>Polisanmält</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>How one will see it</source>
        <translation>Så märks det</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målnivå</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Satt den</translation>
    </message>
    <message>
        <source>Goal&apos;s status</source>
        <translation>Målets status</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Avslutat den</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>När det hände</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Personal identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Coordination number&apos;s status</source>
        <translation>Samordningsnumrets status</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Födelseår</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Do not call home</source>
        <translation>Ring inte hem</translation>
    </message>
    <message>
        <source>No text messages</source>
        <translation>Inga sms</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>Inga brev</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Ingen e-post</translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation>Trygga vägar</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>Trygga tider</translation>
    </message>
    <message>
        <source>About safe contact</source>
        <translation>Om trygg kontakt</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Behöver tolk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Särskild utsatthet</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Deltog</translation>
    </message>
    <message>
        <source>The client&apos;s own words</source>
        <translation>Med den enskildes egna ord</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Trygghet</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Nöjdhet</translation>
    </message>
    <message>
        <source>Violence since last time</source>
        <translation>Våld sedan förra gången</translation>
    </message>
    <message>
        <source>About the violence</source>
        <translation>Om våldet</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Våldsutsatt</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Struken</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Delvis uppnått</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inte uppnått</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Struket</translation>
    </message>
    <message>
        <source>Linked case</source>
        <translation>Kopplat ärende</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nästa gång</translation>
    </message>
    <message>
        <source>Was asked</source>
        <translation>Frågan ställd</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Why not asked</source>
        <translation>Varför den inte ställdes</translation>
    </message>
    <message>
        <source>Wants support</source>
        <translation>Vill ha stöd</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Frågad den</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Vem det gäller</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Vad som lämnas ut</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Laglig grund</translation>
    </message>
    <message>
        <source>About the legal ground</source>
        <translation>Om den lagliga grunden</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Frågan</translation>
    </message>
    <message>
        <source>The case without names</source>
        <translation>Ärendet utan namn</translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation>Delat</translation>
    </message>
    <message>
        <source>Advice on</source>
        <translation>Råd den</translation>
    </message>
    <message>
        <source>Who advised</source>
        <translation>Vem som gav råd</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Hjälper med</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vilka</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Orter</translation>
    </message>
    <message>
        <source>Can be chosen</source>
        <translation>Kan väljas</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Vad som är överenskommet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>The client agrees</source>
        <translation>Klienten samtycker</translation>
    </message>
    <message>
        <source>The client says no</source>
        <translation>Klienten säger nej</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Behövs inte</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Received by them</source>
        <translation>Mottaget av dem</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepterat</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avböjt</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Inget svar kom</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Given by own staff</source>
        <translation>Ges av egen personal</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Expected number of times</source>
        <translation>Väntat antal tillfällen</translation>
    </message>
    <message>
        <source>Expected number of weeks</source>
        <translation>Väntat antal veckor</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>About the result</source>
        <translation>Om resultatet</translation>
    </message>
    <message>
        <source>State of the contact</source>
        <translation>Hur långt kontakten kommit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Open service, without a decision</source>
        <translation>Öppen insats, utan beslut</translation>
    </message>
    <message>
        <source>Order of preference</source>
        <translation>Turordning</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Permit until</source>
        <translation>Tillstånd till och med</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Sängplatser</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Hushåll samtidigt</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Children from age</source>
        <translation>Barn från ålder</translation>
    </message>
    <message>
        <source>Children to age</source>
        <translation>Barn till ålder</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Dygnspris</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Övriga kostnader</translation>
    </message>
    <message>
        <source>Guardians&apos; consent</source>
        <translation>Vårdnadshavares samtycke</translation>
    </message>
    <message>
        <source>Immediate decision</source>
        <translation>Omedelbart beslut</translation>
    </message>
    <message>
        <source>Sent to the court</source>
        <translation>Skickat till domstolen</translation>
    </message>
    <message>
        <source>Applied to the court</source>
        <translation>Ansökt hos domstolen</translation>
    </message>
    <message>
        <source>Need reviewed</source>
        <translation>Behovet övervägt</translation>
    </message>
    <message>
        <source>Protection assessment</source>
        <translation>Skyddsbedömning</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Contact at the home</source>
        <translation>Kontaktperson på boendet</translation>
    </message>
    <message>
        <source>The contact&apos;s phone</source>
        <translation>Kontaktpersonens telefon</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Skäl till avslut</translation>
    </message>
    <message>
        <source>About the end</source>
        <translation>Om avslutet</translation>
    </message>
    <message>
        <source>Why it is replaced</source>
        <translation>Varför den ersätts</translation>
    </message>
    <message>
        <source>The other parent told of rights</source>
        <translation>Den andra föräldern informerad om sina rättigheter</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Beviljad</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Kostnad per dygn</translation>
    </message>
</context>
<context>
    <name>FollowUpReport</name>
    <message>
        <source>Whom the follow-up is about</source>
        <translation>Uppföljningen gäller</translation>
    </message>
    <message>
        <source>Background at start</source>
        <translation>Bakgrund vid start</translation>
    </message>
    <message>
        <source>Known violence</source>
        <translation>Känt våld</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Other persons</source>
        <translation>Andra personer</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Follow-ups in the period</source>
        <translation>Uppföljningar under perioden</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med den enskildes egna ord</translation>
    </message>
    <message>
        <source>The caseworker&apos;s judgement</source>
        <translation>Handläggarens bedömning</translation>
    </message>
    <message>
        <source>From the journal</source>
        <translation>Ur journalen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Printed by %1, %2</source>
        <translation>Utskriven av %1, %2</translation>
    </message>
    <message>
        <source>Recipient: %1</source>
        <translation>Mottagare: %1</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Uppföljningsrapport</translation>
    </message>
    <message>
        <source>Case %1, %2 – %3</source>
        <translation>Ärende %1, %2 – %3</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source>Secrecy – chapter 26, section 1 of the Public Access to Information and Secrecy Act (2009:400)</source>
        <translation>Sekretess – 26 kap. 1 § offentlighets- och sekretesslagen (2009:400)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>No words of the client&apos;s own are recorded in the period.</source>
        <translation>Inget är antecknat med den enskildes egna ord under perioden.</translation>
    </message>
    <message>
        <source>No judgement is recorded in the period.</source>
        <translation>Ingen bedömning är antecknad under perioden.</translation>
    </message>
    <message>
        <source>Child or guardian</source>
        <translation>Barn eller vårdnadshavare</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Den enskilde</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort och datum</translation>
    </message>
    <message>
        <source>Signature and name in print</source>
        <translation>Underskrift och namnförtydligande</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>Skyddad person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Reference in other system</source>
        <translation>Beteckning i annat system</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>Co-handlers</source>
        <translation>Medhandläggare</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Avslutat %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Protected personal data</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>The person has protected identity. Keep this copy so that nobody without right can read it, and never send it to an address that is not confirmed.</source>
        <translation>Personen har skyddade personuppgifter. Förvara kopian så att ingen obehörig kan läsa den, och skicka den aldrig till en adress som inte är bekräftad.</translation>
    </message>
    <message>
        <source>adult exposed to violence</source>
        <translation>våldsutsatt vuxen</translation>
    </message>
    <message>
        <source>child</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>perpetrator</source>
        <translation>våldsutövare</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Inkom den</translation>
    </message>
    <message>
        <source>Received through</source>
        <translation>Inkom genom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak till kontakten</translation>
    </message>
    <message>
        <source>Danger at that time</source>
        <translation>Fara då</translation>
    </message>
    <message>
        <source>Children concerned</source>
        <translation>Barn berörs</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Känd sedan tidigare</translation>
    </message>
    <message>
        <source>Living with the perpetrator</source>
        <translation>Bor med våldsutövaren</translation>
    </message>
    <message>
        <source>First time offered</source>
        <translation>Första erbjudna tid</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Första besök</translation>
    </message>
    <message>
        <source>Inquiry opened</source>
        <translation>Utredning inledd</translation>
    </message>
    <message>
        <source>Decided not to open an inquiry</source>
        <translation>Beslut att inte inleda utredning</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Talked with the child on</source>
        <translation>Samtal med barnet den</translation>
    </message>
    <message>
        <source>Particular vulnerability</source>
        <translation>Särskild utsatthet</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>No violence is recorded in the case.</source>
        <translation>Inget våld är antecknat i ärendet.</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Våld</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Känt sedan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reported to the police</source>
        <translation>Polisanmält</translation>
    </message>
    <message>
        <source>discovered later</source>
        <translation>upptäckt senare</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Same home</source>
        <translation>Samma bostad</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>No children are recorded in the case.</source>
        <translation>Inga barn är antecknade i ärendet.</translation>
    </message>
    <message>
        <source>No other persons are recorded in the case.</source>
        <translation>Inga andra personer är antecknade i ärendet.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Delvis uppnått</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inte uppnått</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Struket</translation>
    </message>
    <message>
        <source>No goals are set.</source>
        <translation>Inga mål är satta.</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>vid start</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>target</source>
        <translation>målnivå</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målnivå</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <translation>Märks genom: %1</translation>
    </message>
    <message>
        <source>The scale runs from 0 (far off) to 10 (there). “Now” is the newest rating in the period.</source>
        <translation>Skalan går från 0 (långt kvar) till 10 (framme). ”Nu” är den senaste skattningen under perioden.</translation>
    </message>
    <message>
        <source>No follow-up was held in the period.</source>
        <translation>Ingen uppföljning har hållits under perioden.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Deltog</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Trygghet</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Nöjdhet</translation>
    </message>
    <message>
        <source>Violence since last time</source>
        <translation>Våld sedan förra gången</translation>
    </message>
    <message>
        <source>Safety and satisfaction are the client&apos;s own ratings from 0 to 10.</source>
        <translation>Trygghet och nöjdhet är den enskildes egna skattningar från 0 till 10.</translation>
    </message>
    <message>
        <source>No journal notes are included.</source>
        <translation>Inga journalanteckningar är medtagna.</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Rättelse: %1</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nästa uppföljning</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>No next step is planned.</source>
        <translation>Inget nästa steg är planerat.</translation>
    </message>
    <message>
        <source>No assessment was signed in the period.</source>
        <translation>Ingen bedömning är signerad under perioden.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Bedömd av</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>Nästa bedömning</translation>
    </message>
    <message>
        <source>not confirmed in all parts</source>
        <translation>inte bekräftat i alla delar</translation>
    </message>
    <message>
        <source>Levels are set by the caseworker. A score is a support for the conversation and never becomes a level by itself.</source>
        <translation>Nivåerna sätts av handläggaren. Poäng är ett stöd för samtalet och blir aldrig en nivå av sig själva.</translation>
    </message>
    <message>
        <source>Assessments over time</source>
        <translation>Bedömningar över tid</translation>
    </message>
    <message>
        <source>Referrals and their answers</source>
        <translation>Hänvisningar och svar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Inget svar än</translation>
    </message>
    <message>
        <source>Received by them</source>
        <translation>Mottaget av dem</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepterat</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avböjt</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Inget svar kom</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Nothing was referred or reported in the period.</source>
        <translation>Inget har hänvisats eller anmälts under perioden.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Interventions and decisions</source>
        <translation>Insatser och beslut</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 av minst %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>steg %1 av %2</translation>
    </message>
    <message>
        <source>last resort</source>
        <translation>sista utväg</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Uteblev</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>inte påbörjad</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>Decision in force</source>
        <translation>Gällande beslut</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutsdag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>No intervention went on in the period.</source>
        <translation>Ingen insats pågick under perioden.</translation>
    </message>
    <message>
        <source>Sessions in the period. Who came late has attended.</source>
        <translation>Tillfällen under perioden. Den som kom sent räknas som närvarande.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>Replaced on %1</source>
        <translation>Ersatt %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Vad ni kom överens om</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>moved from: %1</source>
        <translation>flyttad från: %1</translation>
    </message>
    <message>
        <source>moved from another place</source>
        <translation>flyttad från en annan plats</translation>
    </message>
    <message>
        <source>Nobody was placed in the period.</source>
        <translation>Ingen var placerad under perioden.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Slag av boende</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Dygn</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
    <message>
        <source>Nights in the period, no more than to the day of print. Which place it is and where it lies is not told.</source>
        <translation>Dygn under perioden, högst till och med utskriftsdagen. Vilken plats det är och var den ligger framgår inte.</translation>
    </message>
    <message>
        <source>Somebody of a linked case</source>
        <translation>Någon i ett kopplat ärende</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>Who it is about</source>
        <translation>Vem det gäller</translation>
    </message>
    <message>
        <source>How dangerous it is</source>
        <translation>Hur farligt det är</translation>
    </message>
    <message>
        <source>Others in the case</source>
        <translation>Andra i ärendet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Närmast att göra</translation>
    </message>
    <message>
        <source>do not call home</source>
        <translation>ring inte hemma</translation>
    </message>
    <message>
        <source>no text messages</source>
        <translation>inga sms</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>inga brev</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>ingen e-post</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>%1, open since %2</source>
        <translation>%1, öppet sedan %2</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Säker kontakt</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Handlers until now</source>
        <translation>Handläggare hittills</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>ingen nivå</translation>
    </message>
    <message>
        <source>again on %1</source>
        <translation>ny bedömning %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Not assessed with any instrument</source>
        <translation>Inte bedömd med något instrument</translation>
    </message>
    <message>
        <source>%1, known since %2</source>
        <translation>%1, känt sedan %2</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Våld</translation>
    </message>
    <message>
        <source>Danger at the intake</source>
        <translation>Fara vid aktualiseringen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the case.</source>
        <translation>
            <numerusform>… och %n till i ärendet.</numerusform>
            <numerusform>… och %n till i ärendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>same home</source>
        <translation>samma hem</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>Kopplade ärenden</translation>
    </message>
    <message>
        <source>No other persons are recorded in the case.</source>
        <translation>Inga andra personer finns i ärendet.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, target %4</source>
        <translation>%1: från %2 till %3, målnivå %4</translation>
    </message>
    <message>
        <source>Goals (0–10)</source>
        <translation>Mål (0–10)</translation>
    </message>
    <message>
        <source>feels safe: %1 of 10</source>
        <translation>känner sig trygg: %1 av 10</translation>
    </message>
    <message>
        <source>new violence</source>
        <translation>nytt våld</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>Senaste uppföljning</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>The caseworker&apos;s judgement</source>
        <translation>Handläggarens bedömning</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation>%1 (försenat)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Bevakningar</translation>
    </message>
    <message>
        <source>No open task: nothing reminds of this case.</source>
        <translation>Ingen öppen bevakning: inget påminner om ärendet.</translation>
    </message>
    <message>
        <source>Left unfinished</source>
        <translation>Inte färdigt</translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned journal note(s)</source>
        <translation>
            <numerusform>%n osignerad journalanteckning</numerusform>
            <numerusform>%n osignerade journalanteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned assessment(s)</source>
        <translation>
            <numerusform>%n osignerad bedömning</numerusform>
            <numerusform>%n osignerade bedömningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Överlämningsblad</translation>
    </message>
    <message>
        <source>Case %1, as of %2</source>
        <translation>Ärende %1, per %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 since %3, %n day(s)</source>
        <translation>
            <numerusform>%1: %2 sedan %3, %n dygn</numerusform>
            <numerusform>%1: %2 sedan %3, %n dygn</numerusform>
        </translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation>nästa prövning %1</translation>
    </message>
    <message>
        <source>%1 attended, %2 missed</source>
        <translation>%1 genomförda, %2 uteblivna</translation>
    </message>
    <message>
        <source>no session planned</source>
        <translation>inget tillfälle inplanerat</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nästa %1</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, svar senast %2</translation>
    </message>
    <message>
        <source>%1, no day set</source>
        <translation>%1, ingen dag satt</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placerade</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Väntar på svar</translation>
    </message>
    <message>
        <source>to be followed up on %1</source>
        <translation>följs upp %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Genomförandeplan</translation>
    </message>
    <message>
        <source>Nothing is under way: no intervention, placement, goal or follow-up.</source>
        <translation>Inget pågår: ingen insats, placering, uppföljning och inget mål.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>The file is missing. It must be in the folder.</source>
        <translation>Filen saknas. Den måste finnas i mappen.</translation>
    </message>
    <message>
        <source>The file is larger than a gigabyte. Split the import up.</source>
        <translation>Filen är större än en gigabyte. Dela upp importen.</translation>
    </message>
    <message>
        <source>The file has too many lines. Split the import up.</source>
        <translation>Filen har för många rader. Dela upp importen.</translation>
    </message>
    <message>
        <source>The file is empty. It needs a first line with the columns&apos; names.</source>
        <translation>Filen är tom. Den behöver en första rad med kolumnernas namn.</translation>
    </message>
    <message>
        <source>This character cannot be read. Save the file as UTF-8 text; a part of it is something else.</source>
        <translation>Tecknet går inte att läsa. Spara filen som text i UTF-8; en del av den är något annat.</translation>
    </message>
    <message>
        <source>A quotation mark in the middle of a cell. Put the whole cell in quotation marks and double this one.</source>
        <translation>Ett citattecken mitt i en cell. Sätt citattecken runt hela cellen och skriv detta dubbelt.</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark. A separator must come there.</source>
        <translation>Något står efter det avslutande citattecknet. Där ska ett skiljetecken stå.</translation>
    </message>
    <message>
        <source>The quotation mark that begins this cell is never closed.</source>
        <translation>Citattecknet som inleder cellen avslutas aldrig.</translation>
    </message>
    <message>
        <source>A line end of an old kind. Save the file with usual line ends.</source>
        <translation>En radbrytning av gammalt slag. Spara filen med vanliga radbrytningar.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Texten är för lång.</translation>
    </message>
    <message>
        <source>The line has fewer cells than the first line has columns.</source>
        <translation>Raden har färre celler än första raden har kolumner.</translation>
    </message>
    <message>
        <source>The line has more cells than the first line has columns.</source>
        <translation>Raden har fler celler än första raden har kolumner.</translation>
    </message>
    <message>
        <source>The format has no column of this name. It is passed over.</source>
        <translation>Formatet har ingen kolumn med detta namn. Den hoppas över.</translation>
    </message>
    <message>
        <source>There are two columns of this name.</source>
        <translation>Det finns två kolumner med detta namn.</translation>
    </message>
    <message>
        <source>The column is missing.</source>
        <translation>Kolumnen saknas.</translation>
    </message>
    <message>
        <source>The cell is empty and must not be.</source>
        <translation>Cellen är tom men måste fyllas i.</translation>
    </message>
    <message>
        <source>This is not a date written as 2026-11-21.</source>
        <translation>Detta är inte ett datum skrivet som 2026-11-21.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Dagen ligger i framtiden.</translation>
    </message>
    <message>
        <source>The day lies outside the years 1900 to 2199.</source>
        <translation>Dagen ligger utanför åren 1900–2199.</translation>
    </message>
    <message>
        <source>This is none of the column&apos;s codes.</source>
        <translation>Detta är ingen av kolumnens koder.</translation>
    </message>
    <message>
        <source>No line has this reference.</source>
        <translation>Ingen rad har denna referens.</translation>
    </message>
    <message>
        <source>An earlier line of the file has the same reference.</source>
        <translation>En tidigare rad i filen har samma referens.</translation>
    </message>
    <message>
        <source>This is not an amount in kronor such as 1250 or 1250.50.</source>
        <translation>Detta är inte ett belopp i kronor, till exempel 1250 eller 1250,50.</translation>
    </message>
    <message>
        <source>The identity number has too many or too few characters.</source>
        <translation>Personnumret har för många eller för få tecken.</translation>
    </message>
    <message>
        <source>There are characters that no identity number has.</source>
        <translation>Här finns tecken som inget personnummer har.</translation>
    </message>
    <message>
        <source>The identity number does not begin with a date.</source>
        <translation>Personnumret börjar inte med ett datum.</translation>
    </message>
    <message>
        <source>The identity number&apos;s last digit does not fit the others.</source>
        <translation>Personnumrets sista siffra stämmer inte med de andra.</translation>
    </message>
    <message>
        <source>Reserve numbers are not accepted in this registry.</source>
        <translation>Reservnummer tas inte emot i detta register.</translation>
    </message>
    <message>
        <source>The day lies before the case was received.</source>
        <translation>Dagen ligger före den dag då ärendet kom in.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Slutet ligger före början.</translation>
    </message>
    <message>
        <source>Only a child&apos;s case has this day. It is left out.</source>
        <translation>Bara ett barns ärende har denna dag. Den utelämnas.</translation>
    </message>
    <message>
        <source>An ending without the day of it. It is left out.</source>
        <translation>Ett avslut utan dag. Det utelämnas.</translation>
    </message>
    <message>
        <source>A case cannot be linked to itself.</source>
        <translation>Ett ärende kan inte kopplas till sig självt.</translation>
    </message>
    <message>
        <source>An earlier line links the same two cases.</source>
        <translation>En tidigare rad kopplar samma två ärenden.</translation>
    </message>
    <message>
        <source>An earlier line has the same identity number. They become one person.</source>
        <translation>En tidigare rad har samma personnummer. De blir en och samma person.</translation>
    </message>
    <message>
        <source>The registry has no unit of this name.</source>
        <translation>Registret har ingen enhet med detta namn.</translation>
    </message>
    <message>
        <source>You are not a manager of this unit.</source>
        <translation>Du är inte chef för denna enhet.</translation>
    </message>
    <message>
        <source>No account of this name can handle cases. The case gets no handler.</source>
        <translation>Inget konto med detta namn kan handlägga ärenden. Ärendet får ingen handläggare.</translation>
    </message>
    <message>
        <source>This person is in the registry with a unit that you do not reach. Ask that unit to let you take part.</source>
        <translation>Personen finns i registret hos en enhet som du inte når. Be den enheten om att få ta del av uppgifterna.</translation>
    </message>
    <message>
        <source>The case was imported before and is no longer one that you may change.</source>
        <translation>Ärendet har importerats tidigare och är inte längre ett som du får ändra.</translation>
    </message>
    <message>
        <source>This person is in the registry already. The case becomes hers or his; what the registry says of the person stays as it is.</source>
        <translation>Personen finns redan i registret. Ärendet knyts till den personen; registrets uppgifter om personen ändras inte.</translation>
    </message>
    <message>
        <source>The file is larger than 50 megabytes. Split it up.</source>
        <translation>Filen är större än 50 megabyte. Dela upp den.</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 2026-11-21, 20261121, 261121, 21/11 2026 or 21.11.2026.</source>
        <translation>Det här är inget datum. Skriv det som 2026-11-21, 20261121, 261121, 21/11 2026 eller 21.11.2026.</translation>
    </message>
    <message>
        <source>It has not been said what this word stands for.</source>
        <translation>Det är inte angivet vad det här ordet betyder.</translation>
    </message>
    <message>
        <source>The file has no column of this name.</source>
        <translation>Filen har ingen kolumn med det här namnet.</translation>
    </message>
    <message>
        <source>Another column stands for the same. Only one of them can.</source>
        <translation>En annan kolumn betyder samma sak. Bara en av dem kan göra det.</translation>
    </message>
    <message>
        <source>This must be known of every line: no column stands for it, and no choice is made for all.</source>
        <translation>Det här måste vara känt för varje rad: ingen kolumn anger det, och inget är valt för alla.</translation>
    </message>
    <message>
        <source>An earlier line has the same person, kind of case and day of receipt. Both become cases.</source>
        <translation>En tidigare rad har samma person, ärendetyp och ankomstdag. Båda blir ärenden.</translation>
    </message>
</context>
<context>
    <name>InterventionDialogs</name>
    <message>
        <source>Open service, without a decision (SoL 11:5)</source>
        <translation>Öppen insats, utan beslut (11 kap. 5 § SoL)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 från %2</translation>
    </message>
    <message>
        <source>The last resort: say under Purpose what else was tried.</source>
        <translation>Sista utväg: skriv under Syfte vad som annars har prövats.</translation>
    </message>
    <message>
        <source>Only how far the contact has come. Write no name, address or anything else of the other side here.</source>
        <translation>Bara hur långt kontakten kommit. Skriv inget namn, ingen adress och inget annat om den andra sidan här.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n meeting(s).</source>
        <translation>
            <numerusform>Minst %n möte.</numerusform>
            <numerusform>Minst %n möten.</numerusform>
        </translation>
    </message>
    <message>
        <source>New intervention</source>
        <translation>Ny insats</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Inte beslutat än</translation>
    </message>
    <message>
        <source>State of the contact</source>
        <translation>Hur långt kontakten kommit</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Given by own staff</source>
        <translation>Ges av egen personal</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Ges av</translation>
    </message>
    <message>
        <source>Expected number of times</source>
        <translation>Väntat antal tillfällen</translation>
    </message>
    <message>
        <source>Expected number of weeks</source>
        <translation>Väntat antal veckor</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>When it has ended</source>
        <translation>När den är avslutad</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Avslutades</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>About the result</source>
        <translation>Om resultatet</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Planera tillfällen</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>Planera in</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Första tillfället</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>Veckor emellan</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Skip Midsummer, Christmas and New Year&apos;s Eve</source>
        <translation>Hoppa över midsommar-, jul- och nyårsafton</translation>
    </message>
    <message>
        <source>These days</source>
        <translation>De här dagarna</translation>
    </message>
    <message>
        <source>   –  %1  %2, skipped</source>
        <translation>   –  %1  %2, hoppas över</translation>
    </message>
    <message>
        <source>%1.  %2 at %3</source>
        <translation>%1.  %2 kl. %3</translation>
    </message>
    <message>
        <source>Say when the first one is, and at what time.</source>
        <translation>Ange när det första är, och klockslag.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nytt tillfälle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Who else takes part</source>
        <translation>Vilka andra som deltar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Boka om tillfället</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>Boka om</translation>
    </message>
    <message>
        <source>Instead of %1 at %2</source>
        <translation>I stället för %1 kl. %2</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ny dag</translation>
    </message>
    <message>
        <source>Who moved it</source>
        <translation>Vem bokade om</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Vi</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Who takes part: name, role, organisation, each on a line</source>
        <translation>Deltagare: namn, roll, organisation, en per rad</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Vad ni kom överens om</translation>
    </message>
    <message>
        <source>Next meeting, planned at once</source>
        <translation>Nästa möte, planeras direkt</translation>
    </message>
    <message>
        <source>Time of the next meeting</source>
        <translation>Tid för nästa möte</translation>
    </message>
</context>
<context>
    <name>InterventionText</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Avslutad: %1</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n genomfört</numerusform>
            <numerusform>%n genomförda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n uteblivet</numerusform>
            <numerusform>%n uteblivna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n inställt</numerusform>
            <numerusform>%n inställda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planerat</numerusform>
            <numerusform>%n planerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Last resort</source>
        <translation>Sista utväg</translation>
    </message>
    <message>
        <source>%1/%2 meetings</source>
        <translation>%1/%2 möten</translation>
    </message>
    <message>
        <source>%1 of %2 times</source>
        <translation>%1 av %2 tillfällen</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>inte påbörjad</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Steg %1 av %2: %3</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>mån</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>tis</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ons</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>tor</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>fre</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>lör</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>sön</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rättat</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerat</translation>
    </message>
    <message>
        <source>Corrects the decision of %1</source>
        <translation>Rättar beslutet från %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>%1, applied on %2</source>
        <translation>%1, ansökan inkom %2</translation>
    </message>
    <message>
        <source>Other parent told of rights</source>
        <translation>Den andra föräldern har fått veta sina rättigheter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Client told</source>
        <translation>Klienten underrättad</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Inte antecknat än</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Är med på planen</translation>
    </message>
    <message>
        <source>Agrees in part</source>
        <translation>Är delvis med på planen</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Är inte med på planen</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Deltog</translation>
    </message>
    <message>
        <source>How it is to be carried out</source>
        <translation>Hur insatserna ska genomföras</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Följs upp</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation>%1 av %2 genomförda</translation>
    </message>
    <message numerus="yes">
        <source>of which %n moved</source>
        <translation>
            <numerusform>varav %n flyttat</numerusform>
            <numerusform>varav %n flyttade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteTemplates</name>
    <message>
        <source>Who called, and can we be heard?

What was said

How safe is the situation now?

What we agreed, and when we speak next
</source>
        <translation>Vem ringde, och kan någon höra oss?

Vad som sades

Hur trygg är situationen nu?

Vad vi kom överens om, och när vi hörs igen
</translation>
    </message>
    <message>
        <source>Present

What the client told

What we observed

Safety

What we agreed, and next step
</source>
        <translation>Närvarande

Vad den enskilde berättade

Vad vi såg

Trygghet och säkerhet

Vad vi kom överens om, och nästa steg
</translation>
    </message>
    <message>
        <source>Present

The home and the children

What was told

Safety

What we agreed, and next step
</source>
        <translation>Närvarande

Hemmet och barnen

Vad som berättades

Trygghet och säkerhet

Vad vi kom överens om, och nästa steg
</translation>
    </message>
    <message>
        <source>Present

Purpose

What was said

Who does what, by when
</source>
        <translation>Närvarande

Syfte

Vad som sades

Vem gör vad, och senast när
</translation>
    </message>
    <message>
        <source>What is known of the child&apos;s situation

People who can protect the child today

Danger now, and from whom

Assessment: does the child need protection at once?

Measures taken
</source>
        <translation>Vad som är känt om barnets situation

Personer som kan skydda barnet i dag

Fara nu, och från vem

Bedömning: behöver barnet omedelbart skydd?

Vidtagna åtgärder
</translation>
    </message>
    <message>
        <source>What has become known

Contacts taken, and with whose consent

Assessment: is an inquiry to be opened?

Reasons
</source>
        <translation>Vad som har kommit fram

Tagna kontakter, och med vems samtycke

Bedömning: ska utredning inledas?

Skäl
</translation>
    </message>
    <message>
        <source>Question to the meeting

Situation in short

What the meeting said

What happens now
</source>
        <translation>Fråga till ärendedragningen

Läget i korthet

Vad gruppen kom fram till

Vad som händer nu
</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Byt lösenord</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Nuvarande lösenord</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Lösenordet är bytt</translation>
    </message>
    <message>
        <source>Use the new password from now on.</source>
        <translation>Använd det nya lösenordet från och med nu.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Det här är inte ditt nuvarande lösenord.</translation>
    </message>
    <message>
        <source>This is the same password as before. Choose another.</source>
        <translation>Det här är samma lösenord som förut. Välj ett annat.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>New password</source>
        <translation>Nytt lösenord</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Upprepa det nya lösenordet</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Coordination number&apos;s status</source>
        <translation>Samordningsnumrets status</translation>
    </message>
    <message>
        <source>Birth year, where only that is known</source>
        <translation>Födelseår, om bara det är känt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Anything else about contact</source>
        <translation>Annat om kontakten</translation>
    </message>
    <message>
        <source>Language and vulnerability</source>
        <translation>Språk och utsatthet</translation>
    </message>
    <message>
        <source>Special vulnerability</source>
        <translation>Särskild utsatthet</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Skriv året med fyra siffror.</translation>
    </message>
    <message>
        <source>A person may be without a number, or without one that is known.</source>
        <translation>En person kan sakna personnummer, eller så är numret inte känt.</translation>
    </message>
    <message>
        <source>A coordination number. Say how sure the tax agency is.</source>
        <translation>Ett samordningsnummer. Ange hur säker Skatteverket är på identiteten.</translation>
    </message>
    <message>
        <source>The number is right: %1.</source>
        <translation>Numret stämmer: %1.</translation>
    </message>
    <message>
        <source>Somebody with this number is registered already.</source>
        <translation>Någon med det numret är redan registrerad.</translation>
    </message>
    <message>
        <source>Somebody with this number is registered already. Ask the unit %1.</source>
        <translation>Någon med det numret är redan registrerad. Fråga enheten %1.</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>född %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, born</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This number belongs to %1.</source>
        <translation>Numret tillhör %1.</translation>
    </message>
    <message>
        <source>Is it the same person? %1</source>
        <translation>Är det samma person? %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Ändra person</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Personal identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>YYYYMMDD-NNNN, or empty</source>
        <translation>ÅÅÅÅMMDD-NNNN, eller tomt</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Behöver tolk</translation>
    </message>
    <message>
        <source>How can we reach you without danger?</source>
        <translation>Hur kan vi nå dig utan fara?</translation>
    </message>
    <message>
        <source>Do not call home</source>
        <translation>Ring inte hem</translation>
    </message>
    <message>
        <source>No text messages</source>
        <translation>Inga sms</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>Inga brev</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Ingen e-post</translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation>Trygga vägar</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>Trygga tider</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>Protected person</source>
        <translation>Skyddad person</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n year(s))</source>
        <translation>
            <numerusform>%1 (%n år)</numerusform>
            <numerusform>%1 (%n år)</numerusform>
        </translation>
    </message>
    <message>
        <source>No coordination number</source>
        <translation>Inget samordningsnummer</translation>
    </message>
    <message>
        <source>Identity proven</source>
        <translation>Styrkt identitet</translation>
    </message>
    <message>
        <source>Identity probable</source>
        <translation>Sannolik identitet</translation>
    </message>
    <message>
        <source>Identity uncertain</source>
        <translation>Osäker identitet</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Vilande</translation>
    </message>
</context>
<context>
    <name>PlacementDialogs</name>
    <message>
        <source>Guardians&apos; consent</source>
        <translation>Vårdnadshavares samtycke</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte tillfrågade</translation>
    </message>
    <message>
        <source>Immediate decision without consent</source>
        <translation>Omedelbart beslut utan samtycke</translation>
    </message>
    <message>
        <source>The child&apos;s own protection assessment: which, and what it says</source>
        <translation>Barnets egen skyddsbedömning: vilken, och vad den säger</translation>
    </message>
    <message>
        <source>School or preschool</source>
        <translation>Skola eller förskola</translation>
    </message>
    <message>
        <source>%1 of %2 beds free</source>
        <translation>%1 av %2 sängplatser lediga</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Placera här</translation>
    </message>
    <message>
        <source>Place them</source>
        <translation>Placera</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Vilka flyttar</translation>
    </message>
    <message>
        <source>Who is placed</source>
        <translation>Vilka placeras</translation>
    </message>
    <message numerus="yes">
        <source>, %n year(s)</source>
        <translation>
            <numerusform>, %n år</numerusform>
            <numerusform>, %n år</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Leaves on (empty: open-ended)</source>
        <translation>Lämnar (tomt: tills vidare)</translation>
    </message>
    <message>
        <source>Price per day, adult</source>
        <translation>Dygnspris, vuxen</translation>
    </message>
    <message>
        <source>Price per day, child</source>
        <translation>Dygnspris, barn</translation>
    </message>
    <message>
        <source>Contact at the home</source>
        <translation>Kontaktperson på boendet</translation>
    </message>
    <message>
        <source>The contact&apos;s phone</source>
        <translation>Kontaktpersonens telefon</translation>
    </message>
    <message>
        <source>Other costs (travel, emergency call)</source>
        <translation>Övriga kostnader (resa, jourtillägg)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Placement of %1</source>
        <translation>Placering av %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Dygnspris</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Skäl till avslut</translation>
    </message>
    <message>
        <source>The child&apos;s own</source>
        <translation>Barnets egna uppgifter</translation>
    </message>
    <message>
        <source>Decision sent to the court</source>
        <translation>Beslutet skickat till domstolen</translation>
    </message>
    <message>
        <source>Applied to the court</source>
        <translation>Ansökt hos domstolen</translation>
    </message>
    <message>
        <source>Reviewed whether it is still needed</source>
        <translation>Övervägt om den fortfarande behövs</translation>
    </message>
    <message>
        <source>End the placement</source>
        <translation>Avsluta placeringen</translation>
    </message>
    <message>
        <source>End placement</source>
        <translation>Avsluta placering</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Vilka lämnar</translation>
    </message>
    <message>
        <source>Day of leaving</source>
        <translation>Dagen de lämnar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Where to, and what remains</source>
        <translation>Vart, och vad som återstår</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Samtal till %1</translation>
    </message>
    <message>
        <source>Save call</source>
        <translation>Spara samtal</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Vad samtalet gav</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>Skäl till nej</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>Talade med</translation>
    </message>
</context>
<context>
    <name>PlacementSheet</name>
    <message>
        <source>Who is placed</source>
        <translation>Vilka som är placerade</translation>
    </message>
    <message>
        <source>The children&apos;s legal state</source>
        <translation>Barnens rättsliga läge</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Platsen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Costs until today</source>
        <translation>Kostnader till och med i dag</translation>
    </message>
    <message>
        <source>Placement sheet</source>
        <translation>Placeringsblad</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source>The place stands on this page</source>
        <translation>Platsen står på den här sidan</translation>
    </message>
    <message>
        <source>Whoever finds it knows where they are. Hand it to nobody else, and destroy it after use.</source>
        <translation>Den som hittar sidan vet var de finns. Lämna den inte till någon annan och förstör den efter användning.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Dygn</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Skäl till avslut</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>pågår</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the case.</source>
        <translation>
            <numerusform>… och %n till i ärendet.</numerusform>
            <numerusform>… och %n till i ärendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Guardians&apos; consent</source>
        <translation>Vårdnadshavares samtycke</translation>
    </message>
    <message>
        <source>Immediate decision</source>
        <translation>Omedelbart beslut</translation>
    </message>
    <message>
        <source>Sent to the court</source>
        <translation>Skickat till domstolen</translation>
    </message>
    <message>
        <source>Applied to the court</source>
        <translation>Ansökt hos domstolen</translation>
    </message>
    <message>
        <source>Need reviewed</source>
        <translation>Behovet övervägt</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>inte tillfrågade</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Slag av boende</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>none on the first day</source>
        <translation>inget första dagen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Which place it is and where it lies is not told.</source>
        <translation>Vilken plats det är och var den ligger framgår inte.</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>Hos utföraren</translation>
    </message>
    <message>
        <source>At the home</source>
        <translation>På boendet</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>No contact is written down.</source>
        <translation>Ingen kontakt är antecknad.</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Dygnspris</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Övriga kostnader</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gick inte</translation>
    </message>
</context>
<context>
    <name>ProviderDialogs</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>visas inte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Ny utförare</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Order of preference (1 first)</source>
        <translation>Turordning (1 först)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Phone, day and night</source>
        <translation>Telefon, dygnet runt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Whom to call, and when</source>
        <translation>Vem man ringer, och när</translation>
    </message>
    <message>
        <source>IVO permit</source>
        <translation>IVO-tillstånd</translation>
    </message>
    <message>
        <source>Permit until</source>
        <translation>Tillstånd till och med</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>New agreement with %1</source>
        <translation>Nytt avtal med %1</translation>
    </message>
    <message>
        <source>Agreement with %1</source>
        <translation>Avtal med %1</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Slags avtal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To (empty: until further notice)</source>
        <translation>Till (tomt: tills vidare)</translation>
    </message>
    <message>
        <source>Price per day, adult</source>
        <translation>Dygnspris, vuxen</translation>
    </message>
    <message>
        <source>Price per day, child</source>
        <translation>Dygnspris, barn</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Ny plats</translation>
    </message>
    <message>
        <source>Name, as we say it</source>
        <translation>Namn, som vi säger</translation>
    </message>
    <message>
        <source>Municipality where it lies</source>
        <translation>Kommun där platsen ligger</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Sängplatser</translation>
    </message>
    <message>
        <source>Households at a time</source>
        <translation>Hushåll samtidigt</translation>
    </message>
    <message>
        <source>As many as beds</source>
        <translation>Lika många som sängarna</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Children from age</source>
        <translation>Barn från ålder</translation>
    </message>
    <message>
        <source>Children to age</source>
        <translation>Barn till ålder</translation>
    </message>
    <message>
        <source>Address (sealed)</source>
        <translation>Adress (förseglad)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Hidden. Show it to read or change it; that is logged.</source>
        <translation>Dold. Visa den för att läsa eller ändra; det loggas.</translation>
    </message>
    <message>
        <source>Show address</source>
        <translation>Visa adress</translation>
    </message>
    <message>
        <source>Remark on suitability</source>
        <translation>Anmärkning om lämplighet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Vad vi lärt oss</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historik för %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Inget har ändrats än</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message numerus="yes">
        <source>%n bed(s)</source>
        <translation>
            <numerusform>%n sängplats</numerusform>
            <numerusform>%n sängplatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) at a time</source>
        <translation>
            <numerusform>%n hushåll åt gången</numerusform>
            <numerusform>%n hushåll åt gången</numerusform>
        </translation>
    </message>
    <message>
        <source>children of %1–%2 years</source>
        <translation>barn %1–%2 år</translation>
    </message>
</context>
<context>
    <name>ReassignDialog</name>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 och %n till.</numerusform>
            <numerusform>%1 och %n till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n open, %2 points)</source>
        <translation>
            <numerusform>%1 (%n öppet, %2 poäng)</numerusform>
            <numerusform>%1 (%n öppna, %2 poäng)</numerusform>
        </translation>
    </message>
    <message>
        <source>Change handler</source>
        <translation>Byt handläggare</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): %1</source>
        <translation>
            <numerusform>%n ärende: %1</numerusform>
            <numerusform>%n ärenden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tasks that were the former handler&apos;s follow. Co-handlers stay.</source>
        <translation>Öppna bevakningar som var den tidigare handläggarens följer med. Medhandläggare är kvar.</translation>
    </message>
    <message>
        <source>New handler</source>
        <translation>Ny handläggare</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Skäl till bytet</translation>
    </message>
</context>
<context>
    <name>RecoveryKeySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Opens the registry when no password does</source>
        <translation>Öppnar registret när inget lösenord gör det</translation>
    </message>
    <message>
        <source>Keep locked away. Whoever has this key and the registry can read everything.</source>
        <translation>Förvaras inlåst. Den som har nyckeln och registret kan läsa allt.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Skapad den</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Vad den är till för</translation>
    </message>
    <message>
        <source>The registry is encrypted. If every password is forgotten, or the only administrator has left, this key is the only way in. Nobody can make a new one without it, the makers of the program neither.</source>
        <translation>Registret är krypterat. Om alla lösenord är glömda, eller om den enda administratören har slutat, är den här nyckeln enda vägen in. Ingen kan göra en ny utan den, inte heller de som har gjort programmet.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Så förvaras den</translation>
    </message>
    <message>
        <source>Put it in a sealed envelope in a safe, apart from the computer and from all backups.</source>
        <translation>Lägg den i ett förseglat kuvert i ett kassaskåp, skild från datorn och från alla säkerhetskopior.</translation>
    </message>
    <message>
        <source>Write on the envelope who may open it and who must be told when it has been opened.</source>
        <translation>Skriv på kuvertet vem som får öppna det och vem som ska få veta när det har öppnats.</translation>
    </message>
    <message>
        <source>Do not photograph, scan, copy or send it.</source>
        <translation>Fotografera, skanna, kopiera eller skicka den inte.</translation>
    </message>
    <message>
        <source>Check once a year that it is still there and can be read.</source>
        <translation>Kontrollera en gång om året att den finns kvar och går att läsa.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Så används den</translation>
    </message>
    <message>
        <source>Choose “Forgotten password” when logging in and type the key. Dashes, spaces and small letters do not matter; a mistyped character is noticed.</source>
        <translation>Välj ”Glömt lösenordet” vid inloggningen och skriv in nyckeln. Bindestreck, mellanslag och små bokstäver spelar ingen roll; ett felskrivet tecken upptäcks.</translation>
    </message>
    <message>
        <source>Put away by</source>
        <translation>Inlåst av</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort och datum</translation>
    </message>
    <message>
        <source>Signature and name in print</source>
        <translation>Underskrift och namnförtydligande</translation>
    </message>
</context>
<context>
    <name>ReferralLetter</name>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>This has not been sent.</source>
        <translation>Det här är inte skickat.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Saken</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Svar önskas senast</translation>
    </message>
    <message>
        <source>Consent and legal ground</source>
        <translation>Samtycke och laglig grund</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort och datum</translation>
    </message>
    <message>
        <source>Signature and name in print</source>
        <translation>Namnteckning och namnförtydligande</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source>Consultation without names</source>
        <translation>Konsultation utan namn</translation>
    </message>
    <message>
        <source>What we want to know</source>
        <translation>Vad vi vill veta</translation>
    </message>
    <message>
        <source>The case without names</source>
        <translation>Ärendet utan namn</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>The one concerned agrees that this is told.</source>
        <translation>Den det gäller samtycker till att uppgifterna lämnas.</translation>
    </message>
    <message>
        <source>The one concerned does not agree that this is told.</source>
        <translation>Den det gäller samtycker inte till att uppgifterna lämnas.</translation>
    </message>
    <message>
        <source>Consent is not needed.</source>
        <translation>Samtycke behövs inte.</translation>
    </message>
    <message>
        <source>Consent has not been asked for yet.</source>
        <translation>Samtycke har inte efterfrågats än.</translation>
    </message>
    <message>
        <source>Legal ground: %1</source>
        <translation>Laglig grund: %1</translation>
    </message>
    <message>
        <source>Replaces an earlier letter</source>
        <translation>Ersätter ett tidigare brev</translation>
    </message>
    <message>
        <source>This takes the place of what was sent on %1.</source>
        <translation>Det här ersätter det som skickades %1.</translation>
    </message>
</context>
<context>
    <name>ReferralText</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>Skickat, väntar på svar</translation>
    </message>
    <message>
        <source>Received by them</source>
        <translation>Mottaget av dem</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepterat</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avböjt</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Inget svar kom</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmint</translation>
    </message>
    <message>
        <source>They have received it</source>
        <translation>De har tagit emot</translation>
    </message>
    <message>
        <source>They accept</source>
        <translation>De accepterar</translation>
    </message>
    <message>
        <source>They say no</source>
        <translation>De säger nej</translation>
    </message>
    <message>
        <source>Told the client</source>
        <translation>Återkopplat till klienten</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Påminn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Inte tillfrågad än</translation>
    </message>
    <message>
        <source>The client agrees</source>
        <translation>Klienten samtycker</translation>
    </message>
    <message>
        <source>The client says no</source>
        <translation>Klienten säger nej</translation>
    </message>
    <message>
        <source>Consent is not needed</source>
        <translation>Samtycke behövs inte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>What is shared, word for word</source>
        <translation>Vad som delas, ordagrant</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad det ledde till</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Frågan</translation>
    </message>
    <message>
        <source>The case without names</source>
        <translation>Ärendet utan namn</translation>
    </message>
    <message>
        <source>Advice on %1</source>
        <translation>Råd %1</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Går snart ut</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Har gått ut</translation>
    </message>
    <message>
        <source>from %1 until further notice</source>
        <translation>från %1 tills vidare</translation>
    </message>
    <message>
        <source>Names of the case</source>
        <translation>Namn i ärendet</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Words with a capital letter</source>
        <translation>Ord med stor bokstav</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Schools, workplaces and the like</source>
        <translation>Skolor, arbetsplatser och liknande</translation>
    </message>
    <message>
        <source>Words that few people share</source>
        <translation>Ord som få delar</translation>
    </message>
    <message>
        <source>Takes the place of what was sent on %1</source>
        <translation>Ersätter det som skickades %1</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Another took its place on %1.</source>
        <translation>Den ersattes av en ny %1.</translation>
    </message>
    <message>
        <source>Another that is to take its place is being written.</source>
        <translation>En ny som ska ersätta den håller på att skrivas.</translation>
    </message>
</context>
<context>
    <name>ReviewMinutes</name>
    <message>
        <source>%1, %2</source>
        <comment>who signed, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 has not signed yet</source>
        <translation>%1 har inte signerat än</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Bestämt</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Bevakningar</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa dragning</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signerat av</translation>
    </message>
    <message numerus="yes">
        <source>Cases not reviewed for %n week(s)</source>
        <translation>
            <numerusform>Ärenden som inte har dragits på %n vecka</numerusform>
            <numerusform>Ärenden som inte har dragits på %n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases of %1</source>
        <translation>Ärenden hos %1</translation>
    </message>
    <message>
        <source>All open cases of the unit</source>
        <translation>Enhetens alla öppna ärenden</translation>
    </message>
    <message>
        <source>Cases with risk level %1 or higher</source>
        <translation>Ärenden med risknivå %1 eller högre</translation>
    </message>
    <message>
        <source>Case review, minutes</source>
        <translation>Ärendedragning, minnesanteckningar</translation>
    </message>
    <message>
        <source>Case review %1</source>
        <translation>Ärendedragning %1</translation>
    </message>
    <message>
        <source>Protected personal data</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>These minutes are also about somebody with protected identity. Keep them so that nobody without right can read them.</source>
        <translation>Anteckningarna handlar också om någon med skyddade personuppgifter. Förvara dem så att ingen obehörig kan läsa dem.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation>Genomgång av</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leddes av</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Deltog</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) were reviewed that %1 may not read.</source>
        <translation>
            <numerusform>Ytterligare %n ärende drogs som %1 inte får läsa.</numerusform>
            <numerusform>Ytterligare %n ärenden drogs som %1 inte får läsa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case was signed at this sitting.</source>
        <translation>Inget ärende signerades vid det här tillfället.</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Received %1, inquiry opened %2</source>
        <translation>Inkom %1, utredning inledd %2</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Inkom %1</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>ny bedömning %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day, how late</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>somebody of a linked case</source>
        <translation>någon i ett kopplat ärende</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n natt</numerusform>
            <numerusform>%n nätter</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nästa %1</translation>
    </message>
    <message>
        <source>Why the case is open</source>
        <translation>Varför ärendet är öppet</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Inget skrivet</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>No signed assessment</source>
        <translation>Ingen signerad bedömning</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>No open task: nothing reminds of this case</source>
        <translation>Ingen öppen bevakning: inget påminner om ärendet</translation>
    </message>
    <message>
        <source>Goals: start → now → target</source>
        <translation>Mål: start → nu → mål</translation>
    </message>
    <message>
        <source>No goal under way</source>
        <translation>Inget pågående mål</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>No placement or intervention</source>
        <translation>Ingen placering eller insats</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Senaste händelser</translation>
    </message>
    <message>
        <source>Nothing has happened</source>
        <translation>Inget har hänt</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Senaste dragning</translation>
    </message>
    <message>
        <source>Never reviewed before</source>
        <translation>Har aldrig dragits</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Bevakningar</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa dragning</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signerat av</translation>
    </message>
    <message>
        <source>%1 has not signed yet</source>
        <translation>%1 har inte signerat än</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Person: identity number</source>
        <translation>Person: personnummer</translation>
    </message>
    <message>
        <source>Person: whole name</source>
        <translation>Person: hela namnet</translation>
    </message>
    <message>
        <source>Person: given name</source>
        <translation>Person: förnamn</translation>
    </message>
    <message>
        <source>Person: family name</source>
        <translation>Person: efternamn</translation>
    </message>
    <message>
        <source>Person: day of birth</source>
        <translation>Person: födelsedatum</translation>
    </message>
    <message>
        <source>Person: sex</source>
        <translation>Person: kön</translation>
    </message>
    <message>
        <source>Person: protected identity</source>
        <translation>Person: skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Person: vulnerability</source>
        <translation>Person: särskild utsatthet</translation>
    </message>
    <message>
        <source>Case: own number or reference</source>
        <translation>Ärende: eget nummer eller referens</translation>
    </message>
    <message>
        <source>Case: kind</source>
        <translation>Ärende: typ</translation>
    </message>
    <message>
        <source>Case: unit</source>
        <translation>Ärende: enhet</translation>
    </message>
    <message>
        <source>Case: handler</source>
        <translation>Ärende: handläggare</translation>
    </message>
    <message>
        <source>Case: received on</source>
        <translation>Ärende: inkom</translation>
    </message>
    <message>
        <source>Case: way in</source>
        <translation>Ärende: kontaktväg</translation>
    </message>
    <message>
        <source>Case: known before</source>
        <translation>Ärende: känd sedan tidigare</translation>
    </message>
    <message>
        <source>Case: lives with the perpetrator</source>
        <translation>Ärende: lever med våldsutövaren</translation>
    </message>
    <message>
        <source>Case: first offered time</source>
        <translation>Ärende: första erbjudna tid</translation>
    </message>
    <message>
        <source>Case: first visit</source>
        <translation>Ärende: första besök</translation>
    </message>
    <message>
        <source>Case: talked with the child</source>
        <translation>Ärende: samtal med barnet</translation>
    </message>
    <message>
        <source>Case: closed on</source>
        <translation>Ärende: avslutat</translation>
    </message>
    <message>
        <source>Case: closing reason</source>
        <translation>Ärende: avslutsorsak</translation>
    </message>
    <message>
        <source>Case: overall goal</source>
        <translation>Ärende: måluppfyllelse</translation>
    </message>
    <message>
        <source>Violence: category</source>
        <translation>Våld: kategori</translation>
    </message>
    <message>
        <source>Violence: form</source>
        <translation>Våld: form</translation>
    </message>
    <message>
        <source>Violence: now or earlier</source>
        <translation>Våld: pågående eller tidigare</translation>
    </message>
    <message>
        <source>Violence: known on</source>
        <translation>Våld: känt sedan</translation>
    </message>
    <message>
        <source>Intervention: kind</source>
        <translation>Insats: typ</translation>
    </message>
    <message>
        <source>Intervention: with a decision</source>
        <translation>Insats: med beslut</translation>
    </message>
    <message>
        <source>Intervention: granted on</source>
        <translation>Insats: beviljad</translation>
    </message>
    <message>
        <source>Intervention: started on</source>
        <translation>Insats: påbörjad</translation>
    </message>
    <message>
        <source>Intervention: ended on</source>
        <translation>Insats: avslutad</translation>
    </message>
    <message>
        <source>Intervention: provider</source>
        <translation>Insats: utförare</translation>
    </message>
    <message>
        <source>Intervention: ending</source>
        <translation>Insats: hur den avslutades</translation>
    </message>
    <message>
        <source>Intervention: goal</source>
        <translation>Insats: måluppfyllelse</translation>
    </message>
</context>
<context>
    <name>SinceLast</name>
    <message>
        <source>no session</source>
        <translation>inget tillfälle</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nästa %1</translation>
    </message>
    <message>
        <source>Somebody of a linked case</source>
        <translation>Någon i ett kopplat ärende</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n dygn</numerusform>
            <numerusform>%n dygn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>no answer yet, due %1</source>
        <translation>inget svar än, ska komma senast %1</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>inget svar än</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>New violence</source>
        <translation>Nytt våld</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Tillfällen</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Answers from others</source>
        <translation>Svar från andra</translation>
    </message>
    <message>
        <source>No follow-up before: since the case was received on %1</source>
        <translation>Ingen tidigare uppföljning: sedan ärendet kom in %1</translation>
    </message>
    <message>
        <source>Since the follow-up of %1</source>
        <translation>Sedan uppföljningen %1</translation>
    </message>
</context>
<context>
    <name>StatisticsReport</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Counted is the violence that the social services know of; most violence never becomes known to them.</source>
        <translation>Det som räknas är det våld som socialtjänsten känner till; det mesta våldet kommer aldrig till dess kännedom.</translation>
    </message>
    <message>
        <source>Numbers below %1 are hidden, and others from which they could be worked out.</source>
        <translation>Tal under %1 är dolda, liksom andra som de skulle kunna räknas fram ur.</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>Inte bekräftat: %1</translation>
    </message>
    <message>
        <source>Nothing to count.</source>
        <translation>Det finns inget att räkna.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Föregående period</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>How we counted</source>
        <translation>Så räknade vi</translation>
    </message>
    <message>
        <source>Package &quot;%1&quot;, version %2. Definitions, version %3. Source: %4</source>
        <translation>Paketet ”%1”, version %2. Definitioner, version %3. Källa: %4</translation>
    </message>
    <message>
        <source>(Version %1.)</source>
        <translation>(Version %1.)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>jämfört med %1</translation>
    </message>
    <message>
        <source>All units of the account</source>
        <translation>Alla kontots enheter</translation>
    </message>
    <message>
        <source>Printed by %1, %2</source>
        <translation>Utskrivet av %1, %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) hidden because of small numbers.</source>
        <translation>
            <numerusform>%n siffra är dold för att talen är små.</numerusform>
            <numerusform>%n siffror är dolda för att talen är små.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsSpreadsheet</name>
    <message>
        <source>How we counted</source>
        <translation>Så räknade vi</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Inte bekräftat</translation>
    </message>
    <message>
        <source>How the source is read here awaits confirmation by those who ask for the figures.</source>
        <translation>Hur källan har tolkats här behöver bekräftas av dem som frågar efter siffrorna.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>All that the account may count</source>
        <translation>Alla som kontot får räkna</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Små tal</translation>
    </message>
    <message>
        <source>Nothing is hidden: the file is for use within the unit.</source>
        <translation>Inget är dolt: filen är för enhetens eget bruk.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Package %1, definitions %2, Frid %3</source>
        <translation>Paket %1, definitioner %2, Frid %3</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrivet</translation>
    </message>
    <message>
        <source>Dark figures</source>
        <translation>Mörkertal</translation>
    </message>
    <message>
        <source>Counted is the violence that the social services know of. Most violence never becomes known to them.</source>
        <translation>Det som räknas är det våld som socialtjänsten känner till. Det mesta våldet får den aldrig veta om.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Slag av ärende</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalj</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Dolt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>Numbers below %1 are hidden, and with them those from which they could be worked out. Hidden crossings of category, detail and age are left out of the sheets.</source>
        <translation>Tal under %1 är dolda, liksom de som de skulle kunna räknas fram ur. Dolda korsningar av kategori, uppdelning och ålder är utelämnade ur bladen.</translation>
    </message>
</context>
<context>
    <name>TabKeys</name>
    <message>
        <source>Ctrl+Tab goes to the next tab, Ctrl+Shift+Tab to the one before.</source>
        <translation>Ctrl+Tab går till nästa flik, Ctrl+Skift+Tab till den förra.</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>The list is empty.</source>
        <translation>Listan är tom.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n med namn</numerusform>
            <numerusform>%n med namn</numerusform>
        </translation>
    </message>
    <message>
        <source>clients of the unit</source>
        <translation>enhetens klienter</translation>
    </message>
</context>
<context>
    <name>TaskDialogs</name>
    <message>
        <source>Extend the time</source>
        <translation>Förläng tiden</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Förläng</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Ny sista dag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Give the task to</source>
        <translation>Lämna över bevakningen till</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>The case&apos;s handler</source>
        <translation>Ärendets handläggare</translation>
    </message>
</context>
<context>
    <name>UnitLists</name>
    <message>
        <source>%1 (%2)</source>
        <comment>day, how long overdue</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Preliminary assessment</source>
        <translation>Förhandsbedömning</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Utredning</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>No inquiry</source>
        <translation>Ingen utredning</translation>
    </message>
    <message>
        <source>Load of each handler</source>
        <translation>Belastning per handläggare</translation>
    </message>
    <message>
        <source>Received and closed, by month</source>
        <translation>Inkomna och avslutade per månad</translation>
    </message>
    <message>
        <source>Age of open cases</source>
        <translation>De öppna ärendenas ålder</translation>
    </message>
    <message>
        <source>From receipt to offered time and visit</source>
        <translation>Från aktualisering till erbjuden tid och besök</translation>
    </message>
    <message>
        <source>Up to 1 month</source>
        <translation>Högst 1 månad</translation>
    </message>
    <message>
        <source>1–3 months</source>
        <translation>1–3 månader</translation>
    </message>
    <message>
        <source>3–6 months</source>
        <translation>3–6 månader</translation>
    </message>
    <message>
        <source>6–12 months</source>
        <translation>6–12 månader</translation>
    </message>
    <message>
        <source>Over a year</source>
        <translation>Över ett år</translation>
    </message>
    <message>
        <source>Within 5 days</source>
        <translation>Inom 5 dagar</translation>
    </message>
    <message>
        <source>6–14 days</source>
        <translation>6–14 dagar</translation>
    </message>
    <message>
        <source>15–30 days</source>
        <translation>15–30 dagar</translation>
    </message>
    <message>
        <source>Over 30 days</source>
        <translation>Över 30 dagar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>%1 (account closed)</source>
        <translation>%1 (kontot avstängt)</translation>
    </message>
    <message>
        <source>Latest contact</source>
        <translation>Senaste kontakt</translation>
    </message>
    <message>
        <source>The latest journal event of the open cases</source>
        <translation>Den senaste journalhändelsen i de öppna ärendena</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>%1 – %2, %3 stands in</source>
        <translation>%1 – %2, %3 ersätter</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Avslutat %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Nästa tidsfrist</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Slag av plats</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Pris per dygn</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnat</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>In 14 days</source>
        <translation>Inom 14 dagar</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Utan kontakt</translation>
    </message>
</context>
<context>
    <name>ViolenceQuestionDialog</name>
    <message>
        <source>Ask when you are alone together, and never with a relative or friend as interpreter. Say that everybody is asked. Ask children too, in words that fit their age, and listen more than you ask. Nobody has to answer.</source>
        <translation>Fråga i enrum, och aldrig med en närstående som tolk. Säg att alla får frågan. Fråga barn också, med ord som passar åldern, och lyssna mer än du frågar. Ingen måste svara.</translation>
    </message>
    <message>
        <source>Was the question asked?</source>
        <translation>Ställdes frågan?</translation>
    </message>
    <message>
        <source>Yes, it was asked</source>
        <translation>Ja, den ställdes</translation>
    </message>
    <message>
        <source>No, it was not asked</source>
        <translation>Nej, den ställdes inte</translation>
    </message>
    <message>
        <source>Has been exposed to violence?</source>
        <translation>Har varit utsatt för våld?</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>Välj svaret</translation>
    </message>
    <message>
        <source>Why was it not asked?</source>
        <translation>Varför ställdes den inte?</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Välj skälet</translation>
    </message>
    <message>
        <source>Wants support now?</source>
        <translation>Vill ha stöd nu?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Fråga igen den</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Save and begin an intake</source>
        <translation>Spara och börja aktualisera</translation>
    </message>
    <message>
        <source>Opens a new case, filled in from the answer.</source>
        <translation>Öppnar ett nytt ärende som är ifyllt utifrån svaret.</translation>
    </message>
    <message>
        <source>Yes to violence and no to support is an answer as good as any. Thank her or him for telling, say where help is to be had, and that you will ask again.</source>
        <translation>Ja till våld och nej till stöd är ett lika giltigt svar som något annat. Tacka för förtroendet, berätta var hjälp finns och att du kommer att fråga igen.</translation>
    </message>
    <message>
        <source>Is there danger now? Ask before you part, and begin the intake at once.</source>
        <translation>Finns det fara nu? Fråga innan ni skiljs åt, och börja aktualisera genast.</translation>
    </message>
    <message>
        <source>Nobody has to answer. Say that the question will come again, and where help is to be had.</source>
        <translation>Ingen måste svara. Säg att frågan kommer igen, och var hjälp finns.</translation>
    </message>
    <message>
        <source>Question about violence</source>
        <translation>Fråga om våld</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <comment>why not</comment>
        <translation>Ej ställd: %1</translation>
    </message>
    <message>
        <source>%1, %2 years old</source>
        <comment>name, age</comment>
        <translation>%1, %2 år</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>Vem frågar du?</translation>
    </message>
</context>
<context>
    <name>WordingPackFaults</name>
    <message>
        <source>a quotation mark or a closing bracket is missing.</source>
        <translation>ett citattecken eller en avslutande parentes saknas.</translation>
    </message>
    <message>
        <source>a comma, a colon or a value is missing.</source>
        <translation>ett kommatecken, ett kolon eller ett värde saknas.</translation>
    </message>
    <message>
        <source>there are characters that cannot be read. Save the file as UTF-8.</source>
        <translation>det finns tecken som inte går att läsa. Spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>there is something after the end of the text.</source>
        <translation>det står något efter textens slut.</translation>
    </message>
    <message>
        <source>this is not written as JSON.</source>
        <translation>detta är inte skrivet som JSON.</translation>
    </message>
    <message>
        <source>this is missing or empty.</source>
        <translation>detta saknas eller är tomt.</translation>
    </message>
    <message>
        <source>there is no such entry in a wording pack.</source>
        <translation>en sådan uppgift finns inte i ett formuleringspaket.</translation>
    </message>
    <message>
        <source>the instrument has nothing of that name.</source>
        <translation>instrumentet har inget med det namnet.</translation>
    </message>
    <message>
        <source>this stands twice.</source>
        <translation>detta står två gånger.</translation>
    </message>
    <message>
        <source>this is of the wrong kind, for instance a number instead of a text.</source>
        <translation>detta är av fel slag, till exempel ett tal i stället för en text.</translation>
    </message>
    <message>
        <source>the text is too long.</source>
        <translation>texten är för lång.</translation>
    </message>
    <message>
        <source>this is not written as it must be in a wording pack.</source>
        <translation>detta är inte skrivet som det ska vara i ett formuleringspaket.</translation>
    </message>
    <message>
        <source>this is not right.</source>
        <translation>detta stämmer inte.</translation>
    </message>
    <message>
        <source>The file is larger than 2 MB. Check that it is the right one.</source>
        <translation>Filen är större än 2 MB. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>line, place, what is wrong</comment>
        <translation>Rad %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>frid</name>
    <message>
        <source>Case management for work against violence.</source>
        <translation>Ärendehantering för arbetet mot våld.</translation>
    </message>
    <message>
        <source>Registry to open: a file, or postgresql://user@host/database</source>
        <translation>Register att öppna: en fil, eller postgresql://användare@värd/databas</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Programmets språk</translation>
    </message>
</context>
<context>
    <name>frid::ui::AdministrationPage</name>
    <message>
        <source>There is one with this name already. Choose another name.</source>
        <translation>Namnet finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Check of the registry</source>
        <translation>Kontroll av registret</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Inloggningsnamn</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Första lösenord</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nytt konto</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>New first password…</source>
        <translation>Nytt första lösenord…</translation>
    </message>
    <message>
        <source>Close account…</source>
        <translation>Stäng kontot…</translation>
    </message>
    <message>
        <source>No accounts</source>
        <translation>Inga konton</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Används inte längre</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Ny enhet</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>Sluta använda</translation>
    </message>
    <message>
        <source>No units</source>
        <translation>Inga enheter</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Öppna kontot</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Använd igen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>role, unit</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Skapa kontot</translation>
    </message>
    <message>
        <source>Small letters, digits, . - _</source>
        <translation>Små bokstäver, siffror, . - _</translation>
    </message>
    <message>
        <source>The password need not be changed at the first log-in</source>
        <translation>Lösenordet behöver inte bytas vid första inloggningen</translation>
    </message>
    <message>
        <source>The account is made. Give the first password to its owner in person.</source>
        <translation>Kontot är skapat. Lämna det första lösenordet personligen till den som ska ha kontot.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <comment>login name</comment>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>New first password for %1</source>
        <translation>Nytt första lösenord för %1</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Sätt lösenordet</translation>
    </message>
    <message>
        <source>Password set. It has to be changed at the next log-in.</source>
        <translation>Lösenordet är satt. Det ska bytas vid nästa inloggning.</translation>
    </message>
    <message>
        <source>The account is open again.</source>
        <translation>Kontot är öppet igen.</translation>
    </message>
    <message>
        <source>Close the account of %1?</source>
        <translation>Stänga kontot för %1?</translation>
    </message>
    <message>
        <source>Nobody can log in with it from now on. What was done with it stays, and it can be opened again. Cases that it handles should get another handler.</source>
        <translation>Ingen kan logga in med det längre. Det som gjorts med kontot finns kvar, och det går att öppna igen. Ärenden som kontot handlägger bör få en annan handläggare.</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>Stäng kontot</translation>
    </message>
    <message>
        <source>The account is closed.</source>
        <translation>Kontot är stängt.</translation>
    </message>
    <message>
        <source>Rename the unit</source>
        <translation>Byt namn på enheten</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Enhetens namn</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Lägg till enhet</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>The unit is there. Give accounts a role in it.</source>
        <translation>Enheten är tillagd. Ge konton en roll i den.</translation>
    </message>
    <message>
        <source>The unit is renamed.</source>
        <translation>Enheten har bytt namn.</translation>
    </message>
    <message>
        <source>The unit is used again.</source>
        <translation>Enheten används igen.</translation>
    </message>
    <message>
        <source>The unit is no longer offered for new cases. Its cases stay.</source>
        <translation>Enheten går inte längre att välja för nya ärenden. Dess ärenden finns kvar.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrument</translation>
    </message>
</context>
<context>
    <name>frid::ui::AnswerDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 (not a date)</source>
        <translation>%1 (inget datum)</translation>
    </message>
</context>
<context>
    <name>frid::ui::AnswerModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>%1 is %2, %3 is %4</source>
        <translation>%1 är %2, %3 är %4</translation>
    </message>
    <message>
        <source>Enter writes</source>
        <translation>Enter för att skriva</translation>
    </message>
    <message>
        <source>Enter gives a date</source>
        <translation>Enter för att ange datum</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1, %2 av %3 besvarade</translation>
    </message>
    <message>
        <source>not answered. %1</source>
        <translation>obesvarad. %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>De senaste %n dagarna</numerusform>
            <numerusform>De senaste %n dagarna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::AnswerTable</name>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
</context>
<context>
    <name>frid::ui::AppContext</name>
    <message>
        <source>This label awaits confirmation.</source>
        <translation>Benämningen väntar på att bekräftas.</translation>
    </message>
</context>
<context>
    <name>frid::ui::AssessmentForm</name>
    <message>
        <source>Next unanswered</source>
        <translation>Nästa obesvarade</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rätta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Spara utkast</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signera</translation>
    </message>
    <message>
        <source>The next question without an answer (F8)</source>
        <translation>Nästa fråga utan svar (F8)</translation>
    </message>
    <message>
        <source>What is written is saved as a draft (Esc)</source>
        <translation>Det som är skrivet sparas som utkast (Esc)</translation>
    </message>
    <message>
        <source>Saves the draft for you to go on with (Ctrl+S)</source>
        <translation>Sparar utkastet så att du kan fortsätta senare (Ctrl+S)</translation>
    </message>
    <message>
        <source>From then on it cannot be changed (Ctrl+Enter)</source>
        <translation>Sedan går den inte att ändra (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Replaced by a correction</source>
        <translation>Ersatt av en rättelse</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Utgåva %1</translation>
    </message>
    <message>
        <source>By %1, begun by %2</source>
        <translation>Av %1, påbörjad av %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Av %1</translation>
    </message>
    <message>
        <source>Corrects a signed assessment</source>
        <translation>Rättar en signerad bedömning</translation>
    </message>
    <message>
        <source>Signed %1 by %2</source>
        <translation>Signerad %1 av %2</translation>
    </message>
    <message>
        <source>Checksum %1</source>
        <translation>Kontrollsumma %1</translation>
    </message>
    <message>
        <source>Sign correction</source>
        <translation>Signera rättelsen</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 av %2 besvarade</translation>
    </message>
    <message>
        <source>The answers suggest: %1</source>
        <translation>Svaren pekar mot: %1</translation>
    </message>
    <message>
        <source>The answers do not suggest a level yet.</source>
        <translation>Svaren pekar ännu inte mot någon nivå.</translation>
    </message>
    <message>
        <source>What you wrote earlier has been put back.</source>
        <translation>Det du skrev tidigare är tillbakalagt.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>Sign the assessment</source>
        <translation>Signera bedömningen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer. They count as neither yes nor no. Once signed, the assessment cannot be changed.</source>
        <translation>
            <numerusform>%n fråga saknar svar. Den räknas varken som ja eller nej. När bedömningen är signerad går den inte att ändra.</numerusform>
            <numerusform>%n frågor saknar svar. De räknas varken som ja eller nej. När bedömningen är signerad går den inte att ändra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved in the registry: %1 What you wrote is kept on this computer.</source>
        <translation>Inte sparat i registret: %1 Det du skrev finns kvar på den här datorn.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Stäng ändå</translation>
    </message>
    <message>
        <source>Answer this question before you sign.</source>
        <translation>Besvara frågan innan du signerar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Discard the assessment</source>
        <translation>Kasta bedömningen</translation>
    </message>
    <message>
        <source>It has not been signed. What is written in it will be gone.</source>
        <translation>Den är inte signerad. Det som är skrivet försvinner.</translation>
    </message>
    <message>
        <source>Discard assessment</source>
        <translation>Kasta bedömningen</translation>
    </message>
    <message>
        <source>1 Conversation</source>
        <translation>1 Samtalet</translation>
    </message>
    <message>
        <source>2 Questions</source>
        <translation>2 Frågorna</translation>
    </message>
    <message>
        <source>3 Judgement</source>
        <translation>3 Bedömningen</translation>
    </message>
    <message>
        <source>F6 goes to the next step, Shift+F6 back</source>
        <translation>F6 går till nästa steg, Skift+F6 tillbaka</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation>Dag för bedömningen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Andra närvarande</translation>
    </message>
    <message>
        <source>Why the signed one is corrected</source>
        <translation>Varför den signerade rättas</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Only what was said. What you think of it goes into the judgement.</source>
        <translation>Bara det som sades. Vad du tänker om det skriver du i bedömningen.</translation>
    </message>
    <message>
        <source>Perpetrators, each judged separately</source>
        <translation>Våldsutövare, var och en bedöms för sig</translation>
    </message>
    <message>
        <source>Children, each judged separately</source>
        <translation>Barn, vart och ett bedöms för sig</translation>
    </message>
    <message>
        <source>The case has no child as a party. Add the children under Parties, then their questions stand here.</source>
        <translation>Ärendet har inget barn som part. Lägg till barnen under Parter, så kommer deras frågor här.</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>publisher, version, language</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Wording of the questions</source>
        <translation>Frågornas ordalydelse</translation>
    </message>
    <message>
        <source>Frid&apos;s own short words</source>
        <translation>Frids egna korta ord</translation>
    </message>
    <message>
        <source>Arrows move, the marks&apos; numbers answer, Backspace takes back, F8 goes to the next unanswered.</source>
        <translation>Piltangenterna flyttar, siffrorna svarar, Backsteg tar bort svaret, F8 går till nästa obesvarade.</translation>
    </message>
    <message>
        <source>* must be answered.</source>
        <translation>* måste besvaras.</translation>
    </message>
    <message>
        <source>Judgement of the risk</source>
        <translation>Bedömning av risken</translation>
    </message>
    <message>
        <source>%1: why another level than suggested</source>
        <translation>%1: varför en annan nivå än den svaren pekar mot</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>What we think, and what comes next</source>
        <translation>Vår bedömning och nästa steg</translation>
    </message>
    <message>
        <source>The handler&apos;s judgement</source>
        <translation>Handläggarens bedömning</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Slutsats</translation>
    </message>
    <message>
        <source>Safety measures agreed with the client</source>
        <translation>Skyddsåtgärder som ni kommit överens om</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>Nästa bedömning</translation>
    </message>
</context>
<context>
    <name>frid::ui::AssessmentsTab</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rätta…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>%1 (begun by %2)</source>
        <translation>%1 (påbörjad av %2)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Ny bedömning</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>No assessments yet</source>
        <translation>Inga bedömningar än</translation>
    </message>
    <message>
        <source>Choose an instrument under New assessment. A conversation without method can be written down too.</source>
        <translation>Välj ett instrument under Ny bedömning. Också ett samtal utan metod kan skrivas ner.</translation>
    </message>
    <message>
        <source>Makes the draft yours to go on with. Who began it stays named.</source>
        <translation>Gör utkastet till ditt att fortsätta på. Den som påbörjade det står kvar med namn.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Draft of a correction</source>
        <translation>Utkast till rättelse</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerad</translation>
    </message>
    <message>
        <source>Signed, corrects</source>
        <translation>Signerad rättelse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (ej verifierat)</translation>
    </message>
    <message>
        <source>An assessment is a draft until you sign it. Then it is locked.</source>
        <translation>En bedömning är ett utkast tills du signerar den. Sedan är den låst.</translation>
    </message>
    <message>
        <source>Choose an assessment in the list. Enter opens it.</source>
        <translation>Välj en bedömning i listan. Enter öppnar den.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>By %1, who took over from %2.</source>
        <translation>Av %1, som tog över efter %2.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Av %1.</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Nivå: %1</translation>
    </message>
    <message>
        <source>Next assessment: %1</source>
        <translation>Nästa bedömning: %1</translation>
    </message>
    <message>
        <source>It has been corrected by a later one, which counts instead.</source>
        <translation>Den har rättats av en senare, som gäller i stället.</translation>
    </message>
    <message>
        <source>It corrects an earlier one.</source>
        <translation>Den rättar en tidigare.</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Senast ändrad %1</translation>
    </message>
    <message>
        <source>%1 · %2 · edition %3</source>
        <translation>%1 · %2 · utgåva %3</translation>
    </message>
    <message>
        <source>Correct the assessment</source>
        <translation>Rätta bedömningen</translation>
    </message>
    <message>
        <source>What is wrong in the signed one? It stays as it is; the correction counts instead.</source>
        <translation>Vad är fel i den signerade? Den ligger kvar som den är, men rättelsen gäller i stället.</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>Börja rätta</translation>
    </message>
    <message>
        <source>Discard the assessment</source>
        <translation>Kasta bedömningen</translation>
    </message>
    <message>
        <source>It has not been signed. What is written in it will be gone.</source>
        <translation>Den är inte signerad. Det som är skrivet försvinner.</translation>
    </message>
    <message>
        <source>Discard assessment</source>
        <translation>Kasta bedömningen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>day, state, author</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>frid::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>frid::ui::CaseHeader</name>
    <message>
        <source>Open the person&apos;s page</source>
        <translation>Öppna personens sida</translation>
    </message>
    <message>
        <source>Shows the protected person. It is written in the log.</source>
        <translation>Visar den skyddade personen. Det skrivs i loggen.</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Trygg kontakt</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>Skyddad person</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>behöver tolk</translation>
    </message>
    <message>
        <source>interpreter: %1</source>
        <translation>tolk: %1</translation>
    </message>
    <message>
        <source>No handler yet</source>
        <translation>Ingen handläggare ännu</translation>
    </message>
    <message>
        <source>Handler: %1</source>
        <translation>Handläggare: %1</translation>
    </message>
    <message>
        <source>Together with: %1</source>
        <translation>Tillsammans med: %1</translation>
    </message>
    <message>
        <source>Protected identity. Reveal the person and read how contact is safe before you call or write.</source>
        <translation>Skyddade personuppgifter. Visa personen och läs hur kontakt kan tas tryggt innan du ringer eller skriver.</translation>
    </message>
    <message>
        <source>Danger at first contact</source>
        <translation>Fara vid första kontakten</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Spärr</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nästa: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>instrument, level, day</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>New assessment: %1</source>
        <translation>Ny bedömning: %1</translation>
    </message>
    <message>
        <source>&amp;Reveal…</source>
        <translation>&amp;Visa…</translation>
    </message>
    <message>
        <source>Shows the task that is due next (Ctrl+D)</source>
        <translation>Visar bevakningen som ska göras härnäst (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>frid::ui::CaseListPage</name>
    <message>
        <source>Wall</source>
        <translation>Spärr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Personal identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Skydd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Nästa tidsfrist</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Keep filter…</source>
        <translation>Spara filtret…</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Ta bort filtret</translation>
    </message>
    <message>
        <source>&amp;Overdue only</source>
        <translation>Endast &amp;försenade</translation>
    </message>
    <message>
        <source>Without &amp;handler</source>
        <translation>Utan &amp;handläggare</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Allas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>My units&apos;</source>
        <translation>Mina enheters</translation>
    </message>
    <message>
        <source>Every unit</source>
        <translation>Alla enheter</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Pågående och avslutade</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>Ve&amp;ms</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>New case (Ctrl+N)</source>
        <translation>Nytt ärende (Ctrl+N)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>Inga ärenden här</translation>
    </message>
    <message>
        <source>Change the filter, or press Ctrl+N to open a new case.</source>
        <translation>Ändra filtret, eller tryck Ctrl+N för att öppna ett nytt ärende.</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer eller namn</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Spara filtret</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Filtrets namn</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>Spara filtret</translation>
    </message>
    <message>
        <source>My open cases</source>
        <translation>Mina pågående ärenden</translation>
    </message>
    <message>
        <source>Unit&apos;s open cases</source>
        <translation>Enhetens pågående ärenden</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alla ärenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Import sheet…</source>
        <translation>Importera kalkylblad…</translation>
    </message>
    <message>
        <source>A table of cases that is kept in a spreadsheet</source>
        <translation>En tabell över ärenden som förs i ett kalkylprogram</translation>
    </message>
</context>
<context>
    <name>frid::ui::CasePage</name>
    <message>
        <source>&amp;Actions</source>
        <translation>Å&amp;tgärder</translation>
    </message>
    <message>
        <source>Edit intake…</source>
        <translation>Ändra aktualiseringen…</translation>
    </message>
    <message>
        <source>Open an inquiry…</source>
        <translation>Inled utredning…</translation>
    </message>
    <message>
        <source>Do not open an inquiry…</source>
        <translation>Inled inte utredning…</translation>
    </message>
    <message>
        <source>Ask about violence…</source>
        <translation>Fråga om våld…</translation>
    </message>
    <message>
        <source>Handlers…</source>
        <translation>Handläggare…</translation>
    </message>
    <message>
        <source>Put up a wall…</source>
        <translation>Spärra ärendet…</translation>
    </message>
    <message>
        <source>Link a case…</source>
        <translation>Koppla ett ärende…</translation>
    </message>
    <message>
        <source>Follow-up report…</source>
        <translation>Uppföljningsrapport…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Avsluta ärendet…</translation>
    </message>
    <message>
        <source>Reopen the case…</source>
        <translation>Återöppna ärendet…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Översikt</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Parter</translation>
    </message>
    <message>
        <source>&amp;Assessments</source>
        <translation>&amp;Bedömningar</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Bevakningar</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>The case was closed on %1 (%2). Notes and violence that comes to light can still be written down; reopen it to go on working in it.</source>
        <translation>Ärendet avslutades %1 (%2). Anteckningar och våld som blir känt kan fortfarande skrivas in; återöppna ärendet för att arbeta vidare i det.</translation>
    </message>
    <message>
        <source>Take the wall away…</source>
        <translation>Häv spärren…</translation>
    </message>
    <message>
        <source>&amp;Referrals</source>
        <translation>&amp;Hänvisningar</translation>
    </message>
    <message>
        <source>&amp;Interventions</source>
        <translation>&amp;Insatser</translation>
    </message>
    <message>
        <source>Place&amp;ments</source>
        <translation>Pla&amp;ceringar</translation>
    </message>
    <message>
        <source>Handover sheet…</source>
        <translation>Överlämningsblad…</translation>
    </message>
    <message>
        <source>&amp;Violence</source>
        <translation>&amp;Våld</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>&amp;Uppföljning</translation>
    </message>
    <message>
        <source>Revie&amp;ws</source>
        <translation>Dra&amp;gningar</translation>
    </message>
</context>
<context>
    <name>frid::ui::CaseReviewsTab</name>
    <message>
        <source>Sign as handler</source>
        <translation>Signera som handläggare</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>For the handlers</source>
        <translation>För handläggarna</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerad</translation>
    </message>
    <message>
        <source>Handler has not signed</source>
        <translation>Handläggaren har inte signerat</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa dragning</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Ny dragning</translation>
    </message>
    <message>
        <source>Case reviews</source>
        <translation>Ärendedragningar</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Inte dragit än</translation>
    </message>
    <message>
        <source>What manager and handler decide when they review the case stands here.</source>
        <translation>Här står vad chef och handläggare bestämmer när de går igenom ärendet.</translation>
    </message>
    <message>
        <source>You took part and agree with what is written</source>
        <translation>Du deltog och håller med om det som står</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Choose a review to read it.</source>
        <translation>Välj en dragning för att läsa den.</translation>
    </message>
    <message>
        <source>Case review %1</source>
        <translation>Ärendedragning %1</translation>
    </message>
</context>
<context>
    <name>frid::ui::CasesDialog</name>
    <message>
        <source>The cases behind the number</source>
        <translation>Ärendena bakom siffran</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Läser ärendena…</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Öppna ärendet</translation>
    </message>
    <message>
        <source>The cases could not be read</source>
        <translation>Ärendena kunde inte läsas</translation>
    </message>
    <message>
        <source>No case that you may open</source>
        <translation>Inget ärende som du får öppna</translation>
    </message>
    <message>
        <source>Cases that you are kept from are counted, but not shown.</source>
        <translation>Ärenden som du är spärrad från räknas men visas inte.</translation>
    </message>
</context>
<context>
    <name>frid::ui::CheckPane</name>
    <message>
        <source>Check the registry</source>
        <translation>Kontrollera registret</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Reads every row, opens every sealed value and follows the log&apos;s chain from its first event. It takes a while in a large registry; others can go on working.</source>
        <translation>Läser varje rad, öppnar varje krypterat värde och följer loggens kedja från första händelsen. I ett stort register tar det en stund; andra kan arbeta vidare under tiden.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Kontrollens förlopp</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Kontrollens resultat</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Kontrollen stoppades.</translation>
    </message>
    <message>
        <source>The registry is whole.</source>
        <translation>Registret är helt.</translation>
    </message>
    <message>
        <source>Something is wrong in the registry. Stop working in it, keep a copy, and tell those who are responsible for it.</source>
        <translation>Något är fel i registret. Sluta arbeta i det, spara en kopia och säg till dem som ansvarar för det.</translation>
    </message>
    <message>
        <source>Tables: as this version has them</source>
        <translation>Tabeller: som i den här versionen</translation>
    </message>
    <message>
        <source>Tables: differ from this version</source>
        <translation>Tabeller: avviker från den här versionen</translation>
    </message>
    <message>
        <source>Broken references: %1</source>
        <translation>Trasiga referenser: %1</translation>
    </message>
    <message>
        <source>Sealed values opened: %1</source>
        <translation>Krypterade värden öppnade: %1</translation>
    </message>
    <message>
        <source>Sealed values broken: %1</source>
        <translation>Krypterade värden trasiga: %1</translation>
    </message>
    <message>
        <source>Events in the log: %1</source>
        <translation>Händelser i loggen: %1</translation>
    </message>
    <message>
        <source>The log&apos;s chain holds</source>
        <translation>Loggens kedja är hel</translation>
    </message>
    <message>
        <source>The log&apos;s chain breaks at event %1</source>
        <translation>Loggens kedja bryts vid händelse %1</translation>
    </message>
    <message>
        <source>Newest hash of the log, to note on paper: %1</source>
        <translation>Loggens senaste kontrollsumma, att anteckna på papper: %1</translation>
    </message>
</context>
<context>
    <name>frid::ui::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Person, case number or command</source>
        <translation>Person, ärendenummer eller kommando</translation>
    </message>
    <message>
        <source>Search for a person, a case number or a command</source>
        <translation>Sök efter en person, ett ärendenummer eller ett kommando</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
</context>
<context>
    <name>frid::ui::ComparisonPage</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>Bara &amp;skillnader</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Earlier assessment</source>
        <translation>Tidigare bedömning</translation>
    </message>
    <message>
        <source>Later assessment</source>
        <translation>Senare bedömning</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Comparison of two assessments</source>
        <translation>Jämförelse av två bedömningar</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Inga skillnader</translation>
    </message>
    <message>
        <source>Both assessments say the same.</source>
        <translation>Båda bedömningarna säger samma sak.</translation>
    </message>
    <message>
        <source>%1 (%2) compared with %3 (%4)</source>
        <translation>%1 (%2) jämförd med %3 (%4)</translation>
    </message>
    <message>
        <source>Editions %1 and %2</source>
        <translation>Utgåvorna %1 och %2</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Nivåer</translation>
    </message>
    <message>
        <source>Overall level</source>
        <translation>Samlad nivå</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>frågades inte</translation>
    </message>
    <message>
        <source>new question</source>
        <translation>ny fråga</translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation>frågas inte längre</translation>
    </message>
    <message>
        <source>answered now</source>
        <translation>besvarad nu</translation>
    </message>
    <message>
        <source>not answered now</source>
        <translation>obesvarad nu</translation>
    </message>
</context>
<context>
    <name>frid::ui::ConflictDialog</name>
    <message>
        <source>Somebody else has saved meanwhile</source>
        <translation>Någon annan har sparat under tiden</translation>
    </message>
    <message>
        <source>A colleague saved this record after you opened it. Choose for each field which text to keep. Nothing is lost: what you leave out stays in the history, or here until you save.</source>
        <translation>En kollega har sparat efter att du öppnade. Välj för varje fält vilken text som ska gälla. Inget går förlorat: det du väljer bort finns i historiken, eller här tills du sparar.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>%1: mine</source>
        <translation>%1: min</translation>
    </message>
    <message>
        <source>Saved by somebody else</source>
        <translation>Sparad av någon annan</translation>
    </message>
    <message>
        <source>%1: saved by somebody else</source>
        <translation>%1: sparad av någon annan</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Tillbaka till formuläret</translation>
    </message>
    <message>
        <source>Save the chosen</source>
        <translation>Spara det valda</translation>
    </message>
</context>
<context>
    <name>frid::ui::CostsPane</name>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Cases not open to you</source>
        <translation>Ärenden du inte kan öppna</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dygn</translation>
    </message>
    <message>
        <source>Nights in hotels</source>
        <translation>Hotellnätter</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Budget…</source>
        <translation>Budget…</translation>
    </message>
    <message>
        <source>Costs by case</source>
        <translation>Kostnader per ärende</translation>
    </message>
    <message>
        <source>No placements this year</source>
        <translation>Inga placeringar det här året</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>So far: %1 for %2 days.</source>
        <translation>Hittills: %1 för %2 dygn.</translation>
    </message>
    <message>
        <source>Forecast for the year, if everybody who is placed stays as booked: %1.</source>
        <translation>Prognos för året, om alla placerade stannar som bokat: %1.</translation>
    </message>
    <message>
        <source>Budget: %1; %2 would be left.</source>
        <translation>Budget: %1; %2 blir kvar.</translation>
    </message>
    <message>
        <source>Budget: %1; it would be exceeded by %2.</source>
        <translation>Budget: %1; den överskrids med %2.</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <translation>Ingen budget är satt.</translation>
    </message>
    <message>
        <source>Budget for %1</source>
        <translation>Budget för %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Placements may cost</source>
        <translation>Placeringar får kosta</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hittills</translation>
    </message>
</context>
<context>
    <name>frid::ui::CoveragePage</name>
    <message>
        <source>%1 %2</source>
        <comment>reason, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>No handler</source>
        <translation>Ingen handläggare</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Tillfrågade</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ej tillfrågade</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Inget noterat</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Fråga igen</translation>
    </message>
    <message>
        <source>The question about violence</source>
        <translation>Frågan om våld</translation>
    </message>
    <message>
        <source>Counted are adults and children with an open case of their own, each person once. “Nothing noted” means that nobody knows whether the question was asked.</source>
        <translation>Här räknas vuxna och barn med ett eget pågående ärende, varje person en gång. ”Inget noterat” betyder att ingen vet om frågan har ställts.</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Räkna per</translation>
    </message>
    <message>
        <source>Nobody to count</source>
        <translation>Ingen att räkna</translation>
    </message>
    <message>
        <source>There is no open case of an adult or a child in your units.</source>
        <translation>Det finns inget pågående ärende för en vuxen eller ett barn på dina enheter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>%1 of %2 have been asked. For %3 nothing is noted.</source>
        <translation>%1 av %2 har fått frågan. För %3 är inget noterat.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Varför inte</translation>
    </message>
</context>
<context>
    <name>frid::ui::CreateRegistryPage</name>
    <message>
        <source>registry.frid</source>
        <translation>register.frid</translation>
    </message>
    <message>
        <source>New registry: where?</source>
        <translation>Nytt register: var?</translation>
    </message>
    <message>
        <source>One registry for a unit or a whole municipality. You can move it later.</source>
        <translation>Ett register för en enhet eller för hela kommunen. Det går att flytta senare.</translation>
    </message>
    <message>
        <source>A &amp;file on this computer</source>
        <translation>En &amp;fil på den här datorn</translation>
    </message>
    <message>
        <source>For one user at a time. Needs no server. The file is encrypted. Do not put it on a network drive.</source>
        <translation>För en användare åt gången. Ingen server behövs. Filen är krypterad. Lägg den inte på en nätverksenhet.</translation>
    </message>
    <message>
        <source>A database on a &amp;server (PostgreSQL)</source>
        <translation>En databas på en &amp;server (PostgreSQL)</translation>
    </message>
    <message>
        <source>For many users at once. The administrator of the server makes an empty database first and gives you its address.</source>
        <translation>För många användare samtidigt. Den som sköter servern skapar först en tom databas och ger dig dess adress.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bläddra…</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Fi&amp;l</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adress</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Where to put the registry</source>
        <translation>Var registret ska ligga</translation>
    </message>
    <message>
        <source>Frid registries (*.frid)</source>
        <translation>Frid-register (*.frid)</translation>
    </message>
    <message>
        <source>New registry: whose?</source>
        <translation>Nytt register: vems?</translation>
    </message>
    <message>
        <source>The municipality stands on reports and cannot be changed later. Units can be added and renamed.</source>
        <translation>Kommunen står på rapporterna och går inte att ändra senare. Enheter kan läggas till och byta namn.</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>First &amp;unit</source>
        <translation>Första &amp;enhet</translation>
    </message>
    <message>
        <source>For instance: Unit for domestic violence</source>
        <translation>Till exempel: Enheten för våld i nära relationer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>New registry: the administrator</source>
        <translation>Nytt register: administratören</translation>
    </message>
    <message>
        <source>The administrator makes accounts and units. That role alone opens no case.</source>
        <translation>Administratören lägger upp konton och enheter. Rollen ensam öppnar inga ärenden.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>&amp;Inloggningsnamn</translation>
    </message>
    <message>
        <source>Small letters, digits, . - _</source>
        <translation>Små bokstäver, siffror, . - _</translation>
    </message>
    <message>
        <source>Is a &amp;caseworker as well</source>
        <translation>Är också &amp;handläggare</translation>
    </message>
    <message>
        <source>Is the unit&apos;s &amp;manager as well</source>
        <translation>Är också enhetens &amp;chef</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>&amp;Upprepa lösenordet</translation>
    </message>
    <message>
        <source>Create registry</source>
        <translation>Skapa registret</translation>
    </message>
    <message>
        <source>The registry is made: keep its recovery key</source>
        <translation>Registret är skapat: ta vara på återställningsnyckeln</translation>
    </message>
    <message>
        <source>If every administrator&apos;s password is lost, this key is the only way into the registry. It is shown now and never again. Print it, put it in an envelope and lock the envelope in the safe. Whoever holds the key and a copy of the registry can read everything.</source>
        <translation>Om alla administratörers lösenord går förlorade är den här nyckeln enda vägen in i registret. Den visas nu och aldrig mer. Skriv ut den, lägg den i ett kuvert och lås in kuvertet i kassaskåpet. Den som har nyckeln och en kopia av registret kan läsa allt.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Spara som pdf…</translation>
    </message>
    <message>
        <source>I have the key on paper</source>
        <translation>Jag har nyckeln på papper</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>Kontrollera papperet</translation>
    </message>
    <message>
        <source>Type two groups of the recovery key from the paper, so that we know that it can be read.</source>
        <translation>Skriv av två grupper av återställningsnyckeln från papperet, så att vi vet att den går att läsa.</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Första gruppen</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Andra gruppen</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Visa nyckeln igen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Slutför</translation>
    </message>
    <message>
        <source>There is a file with this name already, and it is left alone. Choose another name, or go back and open it.</source>
        <translation>Det finns redan en fil med det namnet, och den är orörd. Välj ett annat namn, eller gå tillbaka och öppna den.</translation>
    </message>
    <message>
        <source>Creating the registry and its keys</source>
        <translation>Skapar registret och dess nycklar</translation>
    </message>
    <message>
        <source>There is a registry at this address already. Go back and choose another.</source>
        <translation>Det finns redan ett register på den adressen. Gå tillbaka och välj en annan.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Spara återställningsnyckeln</translation>
    </message>
    <message>
        <source>recovery key.pdf</source>
        <translation>återställningsnyckel.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: on the disk it is worth as much as the registry&apos;s password.</source>
        <translation>Sparad. Skriv ut den och radera sedan filen: på disken är den lika mycket värd som registrets lösenord.</translation>
    </message>
    <message>
        <source>Group number &amp;%1</source>
        <translation>Grupp nummer &amp;%1</translation>
    </message>
    <message>
        <source>Group number %1</source>
        <translation>Grupp nummer %1</translation>
    </message>
    <message>
        <source>This is not group %1. Read it from the paper again.</source>
        <translation>Det här är inte grupp %1. Läs på papperet igen.</translation>
    </message>
</context>
<context>
    <name>frid::ui::DateField</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>åååå-mm-dd</translation>
    </message>
    <message>
        <source>2026-11-21, 211126, today, +14 or a weekday. Up and Down step a day, F4 opens the calendar.</source>
        <translation>2026-11-21, 211126, idag, +14 eller en veckodag. Upp och Ned stegar en dag, F4 öppnar kalendern.</translation>
    </message>
    <message>
        <source>Choose in calendar</source>
        <translation>Välj i kalendern</translation>
    </message>
    <message>
        <source>Choose in calendar (F4)</source>
        <translation>Välj i kalendern (F4)</translation>
    </message>
</context>
<context>
    <name>frid::ui::DelayCount</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Vänta %n sekund</numerusform>
            <numerusform>Vänta %n sekunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::DevelopmentFigure</name>
    <message>
        <source>How safety and satisfaction have developed</source>
        <translation>Hur trygghet och nöjdhet har utvecklats</translation>
    </message>
    <message>
        <source>%1: safety %2, satisfaction %3</source>
        <translation>%1: trygghet %2, nöjdhet %3</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Trygghet</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Nöjdhet</translation>
    </message>
</context>
<context>
    <name>frid::ui::DraftKeeper</name>
    <message>
        <source>Draft saved %1</source>
        <translation>Utkast sparat %1</translation>
    </message>
    <message>
        <source>The draft is not saved. %1</source>
        <translation>Utkastet är inte sparat. %1</translation>
    </message>
</context>
<context>
    <name>frid::ui::FollowUpEditor</name>
    <message>
        <source>Save unsigned</source>
        <translation>Spara osignerad</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signera</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Keeps the follow-up for you to go on with (Ctrl+S)</source>
        <translation>Sparar uppföljningen så att du kan fortsätta med den (Ctrl+S)</translation>
    </message>
    <message>
        <source>From then on it cannot be changed (Ctrl+Enter)</source>
        <translation>Därefter går den inte att ändra (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Deltog</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med den enskildes egna ord</translation>
    </message>
    <message>
        <source>How safe do you feel? (0–10)</source>
        <translation>Hur trygg känner du dig? (0–10)</translation>
    </message>
    <message>
        <source>Not safe at all</source>
        <translation>Inte alls trygg</translation>
    </message>
    <message>
        <source>Fully safe</source>
        <translation>Helt trygg</translation>
    </message>
    <message>
        <source>How content are you with the support? (0–10)</source>
        <translation>Hur nöjd är du med stödet? (0–10)</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Inte alls</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Helt och hållet</translation>
    </message>
    <message>
        <source>Violence since last time?</source>
        <translation>Våld sedan förra gången?</translation>
    </message>
    <message>
        <source>About the violence</source>
        <translation>Om våldet</translation>
    </message>
    <message>
        <source>Goals: how far have we come?</source>
        <translation>Mål: hur långt har vi kommit?</translation>
    </message>
    <message>
        <source>%1 (started at %2, target %3)</source>
        <translation>%1 (start %2, målnivå %3)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What we think, and what comes next</source>
        <translation>Vår bedömning och nästa steg</translation>
    </message>
    <message>
        <source>The handler&apos;s judgement</source>
        <translation>Handläggarens bedömning</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nästa uppföljning</translation>
    </message>
    <message>
        <source>What you wrote earlier has been put back.</source>
        <translation>Det du skrev tidigare är återställt.</translation>
    </message>
    <message>
        <source>Discard the follow-up</source>
        <translation>Kasta uppföljningen</translation>
    </message>
    <message>
        <source>It has not been signed. What is written in it will be gone.</source>
        <translation>Den är inte signerad. Det som står i den försvinner.</translation>
    </message>
    <message>
        <source>Discard follow-up</source>
        <translation>Kasta uppföljningen</translation>
    </message>
</context>
<context>
    <name>frid::ui::FollowUpTab</name>
    <message>
        <source>Go on writing</source>
        <translation>Skriv vidare</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Start → now → target</source>
        <translation>Start → nu → målnivå</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Satt den</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Inga mål ännu</translation>
    </message>
    <message>
        <source>Set a goal together with the client, then follow it up.</source>
        <translation>Sätt ett mål tillsammans med den enskilde och följ sedan upp det.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Trygghet</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Nöjdhet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Inte signerad</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerad</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Ny uppföljning</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>No follow-ups yet</source>
        <translation>Inga uppföljningar ännu</translation>
    </message>
    <message>
        <source>Hold one with the client and write it down here.</source>
        <translation>Håll en med den enskilde och skriv ner den här.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>What the client wants to reach</source>
        <translation>Vad den enskilde vill uppnå</translation>
    </message>
    <message>
        <source>How one will see it</source>
        <translation>Så märks det</translation>
    </message>
    <message>
        <source>Where are we now? (0–10)</source>
        <translation>Var är vi nu? (0–10)</translation>
    </message>
    <message>
        <source>Far off</source>
        <translation>Långt kvar</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Framme</translation>
    </message>
    <message>
        <source>Where do we want to come? (0–10)</source>
        <translation>Vart vill vi komma? (0–10)</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Avslutat den</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Deltog</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med den enskildes egna ord</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Skattningar</translation>
    </message>
    <message>
        <source>Safety %1, satisfaction %2</source>
        <translation>Trygghet %1, nöjdhet %2</translation>
    </message>
    <message>
        <source>Violence since last time</source>
        <translation>Våld sedan förra gången</translation>
    </message>
    <message>
        <source>The handler&apos;s judgement</source>
        <translation>Handläggarens bedömning</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nästa uppföljning</translation>
    </message>
    <message>
        <source>Choose a follow-up to read it.</source>
        <translation>Välj en uppföljning för att läsa den.</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Uppföljning %1</translation>
    </message>
    <message>
        <source>New violence</source>
        <translation>Nytt våld</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sedan sist</translation>
    </message>
</context>
<context>
    <name>frid::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What you wrote earlier has been put back.</source>
        <translation>Det du skrev tidigare är återställt.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
</context>
<context>
    <name>frid::ui::FormGrid</name>
    <message>
        <source>Must be filled in</source>
        <translation>Måste fyllas i</translation>
    </message>
</context>
<context>
    <name>frid::ui::HistoryFigure</name>
    <message>
        <source>Assessments over time</source>
        <translation>Bedömningar över tid</translation>
    </message>
</context>
<context>
    <name>frid::ui::HistoryTab</name>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Våld</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Bevakning</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tillagt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttaget</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Inget har ändrats ännu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppling</translation>
    </message>
    <message>
        <source>no longer in the case</source>
        <translation>finns inte längre i ärendet</translation>
    </message>
    <message>
        <source>Question about violence</source>
        <translation>Fråga om våld</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultation</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placering</translation>
    </message>
</context>
<context>
    <name>frid::ui::ImportDialog</name>
    <message>
        <source>Choose folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Import cases</source>
        <translation>Importera ärenden</translation>
    </message>
    <message>
        <source>A folder with persons.csv, cases.csv and what else there is. It is checked first; all of it is imported, or nothing.</source>
        <translation>En mapp med persons.csv, cases.csv och vad som finns i övrigt. Den kontrolleras först; allt importeras, eller inget.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Choose persons.csv in the folder to import</source>
        <translation>Välj persons.csv i mappen som ska importeras</translation>
    </message>
    <message>
        <source>persons.csv (persons.csv)</source>
        <translation>persons.csv (persons.csv)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Varifrån det kommer</translation>
    </message>
    <message>
        <source>for instance the other system&apos;s name</source>
        <translation>till exempel det andra systemets namn</translation>
    </message>
</context>
<context>
    <name>frid::ui::ImportPane</name>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>Errors and remarks</source>
        <translation>Fel och anmärkningar</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Inget är kontrollerat än</translation>
    </message>
    <message>
        <source>What is wrong will stand here, line by line.</source>
        <translation>Här står vad som är fel, rad för rad.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Hur långt importen har kommit</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing has changed.</source>
        <translation>Importen avbröts. Inget har ändrats.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violence record(s)</source>
        <translation>
            <numerusform>%n våldsuppgift</numerusform>
            <numerusform>%n våldsuppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intervention(s)</source>
        <translation>
            <numerusform>%n insats</numerusform>
            <numerusform>%n insatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n tillfälle</numerusform>
            <numerusform>%n tillfällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n bedömning</numerusform>
            <numerusform>%n bedömningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n hänvisning</numerusform>
            <numerusform>%n hänvisningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the registry already</source>
        <translation>
            <numerusform>%n person fanns redan i registret</numerusform>
            <numerusform>%n personer fanns redan i registret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported before, left as they are</source>
        <translation>
            <numerusform>%n ärende importerat tidigare, lämnas som det är</numerusform>
            <numerusform>%n ärenden importerade tidigare, lämnas som de är</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors and no remarks</source>
        <translation>Inga fel och inga anmärkningar</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s). Nothing was imported.</source>
        <translation>
            <numerusform>%n fel. Inget importerades.</numerusform>
            <numerusform>%n fel. Inget importerades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importen är klar.</translation>
    </message>
    <message>
        <source>Nothing is wrong. This will be imported:</source>
        <translation>Inget är fel. Det här kommer att importeras:</translation>
    </message>
    <message>
        <source>All of it is in the registry already.</source>
        <translation>Allt finns redan i registret.</translation>
    </message>
</context>
<context>
    <name>frid::ui::InstrumentsPane</name>
    <message>
        <source>Screening</source>
        <translation>Upptäcktsfrågor</translation>
    </message>
    <message>
        <source>Description of violence</source>
        <translation>Beskrivning av våldet</translation>
    </message>
    <message>
        <source>Weighted questions</source>
        <translation>Frågor med poäng</translation>
    </message>
    <message>
        <source>Structured professional judgement</source>
        <translation>Strukturerad professionell bedömning</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgåva</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formuleringar</translation>
    </message>
    <message>
        <source>Frid&apos;s own words</source>
        <translation>Frids egna ord</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Räknas</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Avstängda</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>Nästa bedömning</translation>
    </message>
    <message>
        <source>Not proposed</source>
        <translation>Föreslås inte</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Efter %n dag</numerusform>
            <numerusform>Efter %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Inställningar…</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>No instruments</source>
        <translation>Inga instrument</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>publisher, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose an instrument to read where it comes from and what is confirmed.</source>
        <translation>Välj ett instrument för att läsa varifrån det kommer och vad som är bekräftat.</translation>
    </message>
    <message>
        <source>Settings for %1</source>
        <comment>instrument</comment>
        <translation>Inställningar för %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Work out points and levels</source>
        <translation>Räkna poäng och nivåer</translation>
    </message>
    <message>
        <source>When they are off, only the number of marked questions and the questions themselves are shown. Signed assessments stay as they were.</source>
        <translation>När de är avstängda visas bara antalet markerade frågor och själva frågorna. Signerade bedömningar förblir som de var.</translation>
    </message>
    <message>
        <source>Days until the next assessment is proposed</source>
        <translation>Dagar tills nästa bedömning föreslås</translation>
    </message>
    <message>
        <source>The instrument itself proposes no day.</source>
        <translation>Instrumentet självt föreslår ingen dag.</translation>
    </message>
    <message numerus="yes">
        <source>The instrument itself proposes %n day(s).</source>
        <translation>
            <numerusform>Instrumentet självt föreslår %n dag.</numerusform>
            <numerusform>Instrumentet självt föreslår %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifierat</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Ej verifierat</translation>
    </message>
</context>
<context>
    <name>frid::ui::IntakeFields</name>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>How it came to us</source>
        <translation>Hur det kom till oss</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Vet inte</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>Är någon i fara nu?</translation>
    </message>
    <message>
        <source>What is the danger?</source>
        <translation>Vad är faran?</translation>
    </message>
    <message>
        <source>What is told, and why now?</source>
        <translation>Vad berättas, och varför just nu?</translation>
    </message>
    <message>
        <source>Are children concerned?</source>
        <translation>Berörs barn?</translation>
    </message>
    <message>
        <source>Lives with the perpetrator?</source>
        <translation>Bor med våldsutövaren?</translation>
    </message>
    <message>
        <source>Known to the social services before?</source>
        <translation>Känd av socialtjänsten sedan tidigare?</translation>
    </message>
    <message>
        <source>First time offered</source>
        <translation>Första erbjudna tid</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Första besök</translation>
    </message>
    <message>
        <source>Danger now: is she or he safe where they are while you talk? Call 112 together if not. Agree on a word for “call the police”, ask where the children are, and tell your manager at once.</source>
        <translation>Fara nu: är den som ringer trygg där hon eller han är medan ni talar? Ring annars 112 tillsammans. Kom överens om ett ord för ”ring polisen”, fråga var barnen är och säg genast till din enhetschef.</translation>
    </message>
</context>
<context>
    <name>frid::ui::InterventionsTab</name>
    <message>
        <source>Go on writing…</source>
        <translation>Fortsätt skriva…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rätta…</translation>
    </message>
    <message>
        <source>The client was told…</source>
        <translation>Klienten underrättad…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Choose an intervention to see its sessions, or a decision or plan to read it.</source>
        <translation>Välj en insats för att se dess tillfällen, eller ett beslut eller en plan för att läsa.</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Ges av</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>Egen personal</translation>
    </message>
    <message>
        <source>New intervention…</source>
        <translation>Ny insats…</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>No interventions yet</source>
        <translation>Inga insatser än</translation>
    </message>
    <message>
        <source>Add one as soon as something is given or planned.</source>
        <translation>Lägg till en så snart något ges eller planeras.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Plan, version %1</source>
        <translation>Plan, version %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>New decision…</source>
        <translation>Nytt beslut…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Ny plan…</translation>
    </message>
    <message>
        <source>Decisions and plan</source>
        <translation>Beslut och plan</translation>
    </message>
    <message>
        <source>No decisions and no plan yet</source>
        <translation>Inga beslut och ingen plan än</translation>
    </message>
    <message>
        <source>Write a decision, or make the plan with the client.</source>
        <translation>Skriv ett beslut, eller gör planen tillsammans med klienten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Handling</translation>
    </message>
</context>
<context>
    <name>frid::ui::ItemPane</name>
    <message>
        <source>Note to the question</source>
        <translation>Anteckning till frågan</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Måste besvaras</translation>
    </message>
    <message>
        <source>That the form has this question has not been confirmed. Compare with yours.</source>
        <translation>Att formuläret har den här frågan är inte bekräftat. Jämför med ditt eget.</translation>
    </message>
    <message>
        <source>Guidance to the question</source>
        <translation>Vägledning till frågan</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Obesvarad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, how far back it reaches</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last time, %1</source>
        <translation>Förra gången, %1</translation>
    </message>
</context>
<context>
    <name>frid::ui::JournalTab</name>
    <message>
        <source>Go on writing</source>
        <translation>Skriv vidare</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rätta…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Skriven av</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv anteckning</translation>
    </message>
    <message>
        <source>Write a note (Ctrl+J)</source>
        <translation>Skriv anteckning (Ctrl+J)</translation>
    </message>
    <message>
        <source>Search in this case&apos;s journal</source>
        <translation>Sök i ärendets journal</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Inga anteckningar ännu</translation>
    </message>
    <message>
        <source>Press Ctrl+J to write the first one.</source>
        <translation>Tryck Ctrl+J för att skriva den första.</translation>
    </message>
    <message>
        <source>A signed note is never changed: a new one says what was wrong and why.</source>
        <translation>En signerad anteckning ändras aldrig: en ny talar om vad som var fel och varför.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Inte signerad</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rättad</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerad</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Choose a note to read it in full.</source>
        <translation>Välj en anteckning för att läsa hela.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>signerad %1</translation>
    </message>
    <message>
        <source>corrects an earlier note: %1</source>
        <translation>rättar en tidigare anteckning: %1</translation>
    </message>
</context>
<context>
    <name>frid::ui::LevelField</name>
    <message>
        <source>1 low, 2 medium, 3 high. Delete takes it away.</source>
        <translation>1 låg, 2 medel, 3 hög. Delete tar bort valet.</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Inte bedömt</translation>
    </message>
</context>
<context>
    <name>frid::ui::ListPane</name>
    <message>
        <source>Filter the list (Ctrl+F)</source>
        <translation>Filtrera listan (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 av %n rad</numerusform>
            <numerusform>%1 av %n rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::LockCover</name>
    <message>
        <source>Frid – locked</source>
        <translation>Frid – låst</translation>
    </message>
</context>
<context>
    <name>frid::ui::LogInPage</name>
    <message>
        <source>Log in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>&amp;Inloggningsnamn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Other &amp;registry</source>
        <translation>Annat &amp;register</translation>
    </message>
    <message>
        <source>&amp;Forgotten password…</source>
        <translation>&amp;Glömt lösenordet…</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %n second(s).</source>
        <translation>
            <numerusform>För många felaktiga lösenord. Du kan försöka igen om %n sekund.</numerusform>
            <numerusform>För många felaktiga lösenord. Du kan försöka igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log in to the registry %1.</source>
        <translation>Logga in i registret %1.</translation>
    </message>
    <message>
        <source>Opening the registry. This takes a few seconds on purpose.</source>
        <translation>Öppnar registret. Det tar avsiktligt några sekunder.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong. Check Caps Lock.</source>
        <translation>Inloggningsnamnet eller lösenordet är fel. Kontrollera Caps Lock.</translation>
    </message>
    <message>
        <source>This account is closed. Ask the administrator to open it.</source>
        <translation>Kontot är stängt. Be administratören öppna det.</translation>
    </message>
</context>
<context>
    <name>frid::ui::LogPage</name>
    <message>
        <source>Done</source>
        <translation>Utförd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Nobody logged in</source>
        <translation>Ingen inloggad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Fetch &amp;older</source>
        <translation>Hämta &amp;äldre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Alla utfall</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>V&amp;em</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Utfall</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Loggen</translation>
    </message>
    <message>
        <source>No such event</source>
        <translation>Ingen sådan händelse</translation>
    </message>
    <message>
        <source>Change the filter, or fetch older events.</source>
        <translation>Ändra filtret, eller hämta äldre händelser.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Check of the registry</source>
        <translation>Kontroll av registret</translation>
    </message>
</context>
<context>
    <name>frid::ui::MainController</name>
    <message>
        <source>%1 · %2</source>
        <comment>municipality and registry</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Min dag</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Other registry…</source>
        <translation>Annat register…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>Skyddad person</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>född %1</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Byt lösenord…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Inställningar…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Byt lösenord</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Ask about violence</source>
        <translation>Fråga om våld</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Skift+F</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>Housing &amp; providers</source>
        <translation>Boenden &amp; utförare</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Frågan om våld</translation>
    </message>
    <message>
        <source>Case review</source>
        <translation>Ärendedragning</translation>
    </message>
    <message>
        <source>My unit</source>
        <translation>Min enhet</translation>
    </message>
</context>
<context>
    <name>frid::ui::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>Slå ihop två uppgifter om samma person</translation>
    </message>
    <message>
        <source>&amp;Find the other record</source>
        <translation>&amp;Sök den andra</translation>
    </message>
    <message>
        <source>Find the other record</source>
        <translation>Sök den andra</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Hittade personer</translation>
    </message>
    <message>
        <source>Cases of the other record move to this one. Facts of this record are kept; the other record stays as it is, in the background. You can undo it on the person&apos;s page. Merge only when you are sure that it is the same person.</source>
        <translation>Den andras ärenden flyttas hit. Uppgifterna här gäller, och den andra ligger kvar orörd i bakgrunden. Det går att ångra på personens sida. Slå bara ihop när du är säker på att det är samma person.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>This record, kept</source>
        <translation>Den här, som behålls</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Den andra</translation>
    </message>
    <message>
        <source>Choose one to see both records side by side.</source>
        <translation>Välj en för att se båda bredvid varandra.</translation>
    </message>
    <message>
        <source>No other record matches. Try part of the name, or the personal identity number.</source>
        <translation>Ingen annan post stämmer. Pröva en del av namnet, eller personnumret.</translation>
    </message>
</context>
<context>
    <name>frid::ui::MyDayPage</name>
    <message>
        <source>My tasks</source>
        <translation>Mina bevakningar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Inget väntar på dig</translation>
    </message>
    <message>
        <source>Tasks and deadlines of your cases come here. Press Ctrl+N to open a new case, or go to Cases.</source>
        <translation>Här visas bevakningar och tidsfrister i dina ärenden. Tryck Ctrl+N för att öppna ett nytt ärende, eller gå till Ärenden.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Unfinished on this computer</source>
        <translation>Oavslutat på den här datorn</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Att signera</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Senast öppnade</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>case number and name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Journal note</source>
        <translation>Journalanteckning</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Ändrad %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of tasks and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>counts of My day</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n för i dag</numerusform>
            <numerusform>%n för i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n kommande</numerusform>
            <numerusform>%n kommande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n pågående ärende</numerusform>
            <numerusform>%n pågående ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept %1. Enter goes on with it.</source>
        <translation>Sparat %1. Enter fortsätter med det.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Våld</translation>
    </message>
    <message>
        <source>Case facts</source>
        <translation>Ärendets uppgifter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klar: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>New case (Ctrl+N)</source>
        <translation>Nytt ärende (Ctrl+N)</translation>
    </message>
    <message>
        <source>%1
%2 in %3</source>
        <comment>name, what, case number</comment>
        <translation>%1
%2 i %3</translation>
    </message>
    <message>
        <source>%1 in %2
%3</source>
        <comment>what, case number, when</comment>
        <translation>%1 i %2
%3</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Ask about violence again</source>
        <translation>Fråga om våld igen</translation>
    </message>
    <message>
        <source>Question about violence</source>
        <translation>Fråga om våld</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>End of a placement</source>
        <translation>Avslut av placering</translation>
    </message>
    <message>
        <source>Call about a place</source>
        <translation>Samtal om plats</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Concern report</source>
        <translation>Orosanmälan</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultation</translation>
    </message>
    <message>
        <source>Enter opens the case. Space marks the task as done, or asks about violence again. Ctrl+E moves its last day, Ctrl+G gives it to a colleague.</source>
        <translation>Enter öppnar ärendet. Blanksteg markerar bevakningen som gjord, eller frågar om våld igen. Ctrl+E flyttar sista dagen, Ctrl+G lämnar över till en kollega.</translation>
    </message>
    <message>
        <source>Move the last day…</source>
        <translation>Flytta sista dagen…</translation>
    </message>
    <message>
        <source>Give to a colleague…</source>
        <translation>Lämna över till en kollega…</translation>
    </message>
    <message>
        <source>Ask about violence again…</source>
        <translation>Fråga om våld igen…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Blanksteg</translation>
    </message>
    <message>
        <source>%1 %2  %3
%4  %5</source>
        <comment>day, time, what, case number, name</comment>
        <translation>%1 %2  %3
%4  %5</translation>
    </message>
    <message>
        <source>Sessions today and tomorrow</source>
        <translation>Möten i dag och i morgon</translation>
    </message>
    <message>
        <source>Case review</source>
        <translation>Ärendedragning</translation>
    </message>
</context>
<context>
    <name>frid::ui::MyUnitPage</name>
    <message>
        <source>Print the list…</source>
        <translation>Skriv ut listan…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Print the list that is shown, as it is sorted and filtered (Ctrl+P)</source>
        <translation>Skriv ut listan som visas, så som den är sorterad och filtrerad (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open cases without a handler</source>
        <translation>Öppna ärenden utan handläggare</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Försenade bevakningar</translation>
    </message>
    <message>
        <source>Due in 14 days</source>
        <translation>Ska vara klart inom 14 dagar</translation>
    </message>
    <message>
        <source>Open cases without contact for 30 days</source>
        <translation>Öppna ärenden utan kontakt på 30 dagar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Handlers and their open cases</source>
        <translation>Handläggare och deras öppna ärenden</translation>
    </message>
    <message>
        <source>Nobody works here yet</source>
        <translation>Ingen arbetar här ännu</translation>
    </message>
    <message>
        <source>The administrator gives accounts their roles in the unit.</source>
        <translation>Administratören ger konton deras roller i enheten.</translation>
    </message>
    <message>
        <source>Give all cases to another…</source>
        <translation>Ge alla ärenden till en annan…</translation>
    </message>
    <message>
        <source>Plan absence…</source>
        <translation>Planera frånvaro…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Öppna ärenden</translation>
    </message>
    <message>
        <source>No such cases</source>
        <translation>Inga sådana ärenden</translation>
    </message>
    <message>
        <source>Nothing has to be done about it. “Show all” shows every open case.</source>
        <translation>Inget behöver göras åt det. ”Visa alla” visar alla öppna ärenden.</translation>
    </message>
    <message>
        <source>Change handler…</source>
        <translation>Byt handläggare…</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tidsfrister</translation>
    </message>
    <message>
        <source>Overdue tasks, and those due in 14 days</source>
        <translation>Försenade bevakningar och de som ska vara klara inom 14 dagar</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Inget väntar</translation>
    </message>
    <message>
        <source>Nothing is overdue or due in 14 days.</source>
        <translation>Inget är försenat eller ska vara klart inom 14 dagar.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>Who is placed tonight</source>
        <translation>Vilka som är placerade i natt</translation>
    </message>
    <message>
        <source>Nobody is placed</source>
        <translation>Ingen är placerad</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Nödöppningar</translation>
    </message>
    <message>
        <source>Cases opened in an emergency, to review</source>
        <translation>Nödöppnade ärenden att granska</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Inget att granska</translation>
    </message>
    <message>
        <source>Somebody who opens a case in an emergency is shown here until a manager has looked at it.</source>
        <translation>Den som nödöppnar ett ärende visas här tills en chef har granskat det.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Markera som granskad</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>The question about violence</source>
        <translation>Frågan om våld</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>Overdue tasks: %1</source>
        <translation>Försenade bevakningar: %1</translation>
    </message>
    <message>
        <source>Due in 14 days: %1</source>
        <translation>Ska vara klart inom 14 dagar: %1</translation>
    </message>
    <message>
        <source>Without contact for 30 days: %1</source>
        <translation>Utan kontakt på 30 dagar: %1</translation>
    </message>
    <message>
        <source>Open cases: %1</source>
        <translation>Öppna ärenden: %1</translation>
    </message>
    <message>
        <source>End the absence…</source>
        <translation>Avsluta frånvaron…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have a new handler.</source>
        <translation>
            <numerusform>%n ärende har fått ny handläggare.</numerusform>
            <numerusform>%n ärenden har fått ny handläggare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody stands in for %1.</source>
        <translation>%1 har fått en ersättare.</translation>
    </message>
    <message>
        <source>End the absence</source>
        <translation>Avsluta frånvaron</translation>
    </message>
    <message>
        <source>%1 stands in no longer and loses the access to the cases at once.</source>
        <translation>%1 är inte längre ersättare och förlorar åtkomsten till ärendena genast.</translation>
    </message>
    <message>
        <source>The absence is ended.</source>
        <translation>Frånvaron är avslutad.</translation>
    </message>
    <message>
        <source>The opening is marked as reviewed.</source>
        <translation>Nödöppningen är markerad som granskad.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Handlers and their open cases. The points of load are a proposal, not agreed yet.</source>
        <translation>Handläggare och deras öppna ärenden. Belastningens poäng är ett förslag som ingen har bestämt ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n öppet ärende</numerusform>
            <numerusform>%n öppna ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a handler</source>
        <translation>
            <numerusform>%n utan handläggare</numerusform>
            <numerusform>%n utan handläggare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue task(s)</source>
        <translation>
            <numerusform>%n försenad bevakning</numerusform>
            <numerusform>%n försenade bevakningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due in 14 days</source>
        <translation>
            <numerusform>%n inom 14 dagar</numerusform>
            <numerusform>%n inom 14 dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without contact for 30 days</source>
        <translation>
            <numerusform>%n utan kontakt på 30 dagar</numerusform>
            <numerusform>%n utan kontakt på 30 dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed, %1 a day</source>
        <translation>
            <numerusform>%n placerad, %1 per dygn</numerusform>
            <numerusform>%n placerade, %1 per dygn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergency opening(s) to review</source>
        <translation>
            <numerusform>%n nödöppning att granska</numerusform>
            <numerusform>%n nödöppningar att granska</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::NavButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>frid::ui::NewCasePage</name>
    <message>
        <source>Open case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>Clear the form…</source>
        <translation>Töm formuläret…</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Samtalet</translation>
    </message>
    <message>
        <source>Opens the case (Ctrl+S). A first name and a reason are enough.</source>
        <translation>Öppnar ärendet (Ctrl+S). Ett förnamn och en orsak räcker.</translation>
    </message>
    <message>
        <source>What violence is known?</source>
        <translation>Vilket våld är känt?</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Inte känt ännu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Reference in another system</source>
        <translation>Beteckning i annat system</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>What you wrote earlier has been put back.</source>
        <translation>Det du skrev tidigare är återställt.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>Töm formuläret</translation>
    </message>
    <message>
        <source>What is written here has not been saved as a case and will be gone.</source>
        <translation>Det som står här är inte sparat som ärende och försvinner.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Another case is half written here and was left as it is. Save it first, or take it away.</source>
        <translation>Ett annat halvskrivet ärende finns här och har lämnats orört. Spara det först, eller ta bort det.</translation>
    </message>
    <message>
        <source>Take it away and begin the intake</source>
        <translation>Ta bort det och börja aktualisera</translation>
    </message>
    <message>
        <source>Filled in from the answer to the question about violence. Ask whether there is danger now: that is left open.</source>
        <translation>Ifyllt utifrån svaret på frågan om våld. Fråga om det finns fara nu: det är lämnat öppet.</translation>
    </message>
</context>
<context>
    <name>frid::ui::NewPasswordPage</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>Välj ett eget lösenord</translation>
    </message>
    <message>
        <source>The password that you got is for the first time only. Nobody but you will know the new one, not even the administrator.</source>
        <translation>Lösenordet du fick gäller bara första gången. Ingen annan än du kommer att känna till det nya, inte ens administratören.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nytt lösenord</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>&amp;Upprepa det nya lösenordet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Byt lösenord</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>Byter lösenord</translation>
    </message>
    <message>
        <source>This is the password that you got. Choose another.</source>
        <translation>Det här är lösenordet du fick. Välj ett annat.</translation>
    </message>
</context>
<context>
    <name>frid::ui::NoteEditor</name>
    <message>
        <source>Save unsigned</source>
        <translation>Spara osignerad</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signera</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Why the signed note is corrected</source>
        <translation>Varför den signerade anteckningen rättas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Keeps the note for you to go on with (Ctrl+S)</source>
        <translation>Sparar anteckningen så att du kan fortsätta med den (Ctrl+S)</translation>
    </message>
    <message>
        <source>From then on the note cannot be changed (Ctrl+Enter)</source>
        <translation>Därefter går anteckningen inte att ändra (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What you wrote stays as a draft</source>
        <translation>Det du har skrivit finns kvar som utkast</translation>
    </message>
    <message>
        <source>Sign correction</source>
        <translation>Signera rättelsen</translation>
    </message>
    <message>
        <source>What you wrote earlier has been put back.</source>
        <translation>Det du skrev tidigare är återställt.</translation>
    </message>
    <message>
        <source>Discard the note</source>
        <translation>Kasta anteckningen</translation>
    </message>
    <message>
        <source>The note has not been signed. What is written in it will be gone.</source>
        <translation>Anteckningen är inte signerad. Det som står i den försvinner.</translation>
    </message>
    <message>
        <source>Discard note</source>
        <translation>Kasta anteckningen</translation>
    </message>
</context>
<context>
    <name>frid::ui::NumbersPage</name>
    <message>
        <source>Numbers only, never a person</source>
        <translation>Bara statistik, aldrig en person</translation>
    </message>
    <message>
        <source>As coordinator you follow how many people get help, with what, and how it goes. No case and no person is shown to this role; if you also work with cases, ask the administrator for that role in a unit.</source>
        <translation>Som samordnare följer du hur många som får hjälp, med vad och hur det går. Inget ärende och ingen person visas för den rollen; arbetar du också med ärenden ber du administratören om den rollen i en enhet.</translation>
    </message>
</context>
<context>
    <name>frid::ui::OrganisationsPage</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Towns, with commas between</source>
        <translation>Orter, med komma emellan</translation>
    </message>
    <message>
        <source>Empty: everywhere</source>
        <translation>Tomt: överallt</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadress</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Hjälper med</translation>
    </message>
    <message>
        <source>For whom (none: every age)</source>
        <translation>För vilka (inga: alla åldrar)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Can be chosen</source>
        <translation>Kan väljas</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny överenskommelse</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Vad som är överenskommet</translation>
    </message>
    <message>
        <source>Who answers for it there</source>
        <translation>Ansvarig hos dem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Last day (empty: until further notice)</source>
        <translation>Sista dag (tomt: tills vidare)</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Agreements with %1</source>
        <translation>Överenskommelser med %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Överenskommelser</translation>
    </message>
    <message>
        <source>Nothing is agreed yet</source>
        <translation>Inget är överenskommet än</translation>
    </message>
    <message>
        <source>Write down agreements, and until when they are valid.</source>
        <translation>Skriv in överenskommelser och hur länge de gäller.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take the agreement away?</source>
        <translation>Ta bort överenskommelsen?</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>Den finns kvar i historiken.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historik för %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Inget har ändrats än</translation>
    </message>
    <message>
        <source>Also those no longer used</source>
        <translation>Även sådana som inte används</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Ändra</translation>
    </message>
    <message>
        <source>A&amp;greements</source>
        <translation>Ö&amp;verenskommelser</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vilka</translation>
    </message>
    <message>
        <source>Every age</source>
        <translation>Alla åldrar</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Orter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Name, town or anything else</source>
        <translation>Namn, ort eller annat</translation>
    </message>
    <message>
        <source>New organisation (Ctrl+N)</source>
        <translation>Ny organisation (Ctrl+N)</translation>
    </message>
    <message>
        <source>Needs help with</source>
        <translation>Behöver hjälp med</translation>
    </message>
    <message>
        <source>Any need</source>
        <translation>Alla behov</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Alla åldrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Inga organisationer än</translation>
    </message>
    <message>
        <source>Nobody does that here</source>
        <translation>Ingen här gör det</translation>
    </message>
    <message>
        <source>Press Ctrl+N to add those whom you refer to and work with.</source>
        <translation>Tryck Ctrl+N för att lägga till dem som ni hänvisar till och samverkar med.</translation>
    </message>
    <message>
        <source>Choose another need or age, or add an organisation.</source>
        <translation>Välj ett annat behov eller en annan ålder, eller lägg till en organisation.</translation>
    </message>
    <message numerus="yes">
        <source>Agreements with %n organisation(s) end within 90 days.</source>
        <translation>
            <numerusform>Överenskommelser med %n organisation går ut inom 90 dagar.</numerusform>
            <numerusform>Överenskommelser med %n organisationer går ut inom 90 dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Choose an organisation to see how to reach it and what is agreed.</source>
        <translation>Välj en organisation för att se hur man når den och vad som är överenskommet.</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>används inte längre</translation>
    </message>
</context>
<context>
    <name>frid::ui::OtherPeopleFields</name>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Add child</source>
        <translation>Lägg till barn</translation>
    </message>
    <message>
        <source>Perpetrators</source>
        <translation>Våldsutövare</translation>
    </message>
    <message>
        <source>Add perpetrator</source>
        <translation>Lägg till våldsutövare</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Born (date or year)</source>
        <translation>Född (datum eller år)</translation>
    </message>
    <message>
        <source>Case of its own</source>
        <translation>Eget ärende</translation>
    </message>
    <message>
        <source>Name, if known</source>
        <translation>Namn, om det är känt</translation>
    </message>
    <message>
        <source>Otherwise, what is known</source>
        <translation>Annars det som är känt</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Unknown perpetrator</source>
        <translation>Okänd våldsutövare</translation>
    </message>
</context>
<context>
    <name>frid::ui::PartiesTab</name>
    <message>
        <source>Unknown: %1</source>
        <translation>Okänd: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Öppna personen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Koppla isär…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Shares home</source>
        <translation>Bor tillsammans</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Lägg till part</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>No parties yet</source>
        <translation>Inga parter ännu</translation>
    </message>
    <message>
        <source>Add children, perpetrators and others concerned.</source>
        <translation>Lägg till barn, våldsutövare och andra som berörs.</translation>
    </message>
    <message>
        <source>Linked case</source>
        <translation>Kopplat ärende</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Agreed to coordinate</source>
        <translation>Överenskommet att samordna</translation>
    </message>
    <message>
        <source>Link a case</source>
        <translation>Koppla ett ärende</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>Kopplade ärenden</translation>
    </message>
    <message>
        <source>No linked cases</source>
        <translation>Inga kopplade ärenden</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Not known by name? Describe</source>
        <translation>Namnet inte känt? Beskriv</translation>
    </message>
    <message>
        <source>Relation to the one the case is about</source>
        <translation>Relation till den ärendet gäller</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känd</translation>
    </message>
    <message>
        <source>Remove the party</source>
        <translation>Ta bort parten</translation>
    </message>
    <message>
        <source>The person&apos;s own record stays. The change is kept in the history.</source>
        <translation>Personens egna uppgifter finns kvar. Ändringen syns i historiken.</translation>
    </message>
    <message>
        <source>Remove party</source>
        <translation>Ta bort parten</translation>
    </message>
    <message>
        <source>The party is named in a violence record, or was changed by somebody else.</source>
        <translation>Parten står i en våldsuppgift, eller har ändrats av någon annan.</translation>
    </message>
    <message>
        <source>Unlink the case</source>
        <translation>Koppla isär ärendena</translation>
    </message>
    <message>
        <source>The two cases will no longer know of each other.</source>
        <translation>De två ärendena kommer inte längre att känna till varandra.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Koppla isär</translation>
    </message>
    <message>
        <source>Ask about violence…</source>
        <translation>Fråga om våld…</translation>
    </message>
    <message>
        <source>Question about violence</source>
        <translation>Fråga om våld</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>answer, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Inget noterat</translation>
    </message>
</context>
<context>
    <name>frid::ui::PeoplePage</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Begins so</source>
        <translation>Börjar så</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation>Låter lika</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Liknar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Personal identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>&amp;Find a person</source>
        <translation>&amp;Sök person</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Sök person</translation>
    </message>
    <message>
        <source>Name in any order, personal identity number or case number</source>
        <translation>Namn i valfri ordning, personnummer eller ärendenummer</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>New person (Ctrl+N)</source>
        <translation>Ny person (Ctrl+N)</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Avgränsa</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Hittade personer</translation>
    </message>
    <message>
        <source>Whom are you looking for?</source>
        <translation>Vem söker du?</translation>
    </message>
    <message>
        <source>Type some letters of the names, the beginning of the number, or a case number.</source>
        <translation>Skriv några bokstäver i namnet, början av numret eller ett ärendenummer.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Ingen hittades</translation>
    </message>
    <message>
        <source>A person with protected identity is found by the whole number or a case number only. Press Ctrl+N to make a new person.</source>
        <translation>En person med skyddade personuppgifter hittas bara med hela numret eller ett ärendenummer. Tryck Ctrl+N för att lägga upp en ny person.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown. Type more to find the right one.</source>
        <translation>
            <numerusform>Bara %n träff visas. Skriv mer för att hitta rätt.</numerusform>
            <numerusform>Bara de %n första träffarna visas. Skriv mer för att hitta rätt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about violence…</source>
        <translation>Fråga om våld…</translation>
    </message>
    <message>
        <source>Asks the person chosen in the list (Ctrl+Shift+F)</source>
        <translation>Frågar den person som är vald i listan (Ctrl+Skift+F)</translation>
    </message>
</context>
<context>
    <name>frid::ui::PersonPage</name>
    <message>
        <source>&amp;Reveal…</source>
        <translation>&amp;Visa…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Än&amp;dra…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Slå ihop…</translation>
    </message>
    <message>
        <source>Shows what is protected. It is written to the log.</source>
        <translation>Visar det som är skyddat. Det skrivs i loggen.</translation>
    </message>
    <message>
        <source>Edit (Ctrl+E)</source>
        <translation>Ändra (Ctrl+E)</translation>
    </message>
    <message>
        <source>When the same person was registered twice</source>
        <translation>När samma person har registrerats två gånger</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>No case that you may open</source>
        <translation>Inget ärende som du får öppna</translation>
    </message>
    <message>
        <source>Press Ctrl+N in Cases to open a new one.</source>
        <translation>Tryck Ctrl+N i Ärenden för att öppna ett nytt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Inget har ändrats ännu</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>Skyddad person</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>född %1</translation>
    </message>
    <message>
        <source>You know this person only as somebody named in a case. Contact ways are shown to those who work with the person.</source>
        <translation>Du känner personen bara som någon som är nämnd i ett ärende. Kontaktvägar visas för dem som arbetar med personen.</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>Ärenden (%1)</translation>
    </message>
    <message>
        <source>What could tell who or where the person is, is hidden.</source>
        <translation>Det som kan röja vem eller var personen är döljs.</translation>
    </message>
    <message>
        <source>Another record was merged into this one on %1.</source>
        <translation>En annan uppgift om personen slogs ihop med den här %1.</translation>
    </message>
    <message>
        <source>This record was merged into another on %1.</source>
        <translation>Den här uppgiften slogs ihop med en annan %1.</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Ångra sammanslagningen</translation>
    </message>
    <message>
        <source>Reveal the protected person?</source>
        <translation>Visa den skyddade personen?</translation>
    </message>
    <message>
        <source>Name, number and contact ways are shown on this page until it is read again. The log says that you revealed them.</source>
        <translation>Namn, nummer och kontaktvägar visas på den här sidan tills den läses in igen. I loggen står att du har visat dem.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Undo the merge?</source>
        <translation>Ångra sammanslagningen?</translation>
    </message>
    <message>
        <source>What was moved is moved back, and there are two records again.</source>
        <translation>Det som flyttades flyttas tillbaka, och det blir två personer igen.</translation>
    </message>
    <message>
        <source>Not shown: assumed identity</source>
        <translation>Visas inte: fingerade personuppgifter</translation>
    </message>
    <message>
        <source>The question about violence</source>
        <translation>Frågan om våld</translation>
    </message>
</context>
<context>
    <name>frid::ui::PersonPicker</name>
    <message>
        <source>Protected person %1</source>
        <translation>Skyddad person %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>född %1</translation>
    </message>
    <message>
        <source>Name, personal identity number or case number</source>
        <translation>Namn, personnummer eller ärendenummer</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Hittade personer</translation>
    </message>
    <message>
        <source>Registered person</source>
        <translation>Registrerad person</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>Skyddad person</translation>
    </message>
    <message>
        <source>Nobody registered by that name. Saving makes a new person.</source>
        <translation>Ingen är registrerad med det namnet. När du sparar läggs en ny person upp.</translation>
    </message>
    <message>
        <source>Choose one (Down, Enter), or save to make a new person.</source>
        <translation>Välj en (Ned, Enter), eller spara för att lägga upp en ny person.</translation>
    </message>
</context>
<context>
    <name>frid::ui::PlaceSearchDialog</name>
    <message>
        <source>Write down a &amp;call… (Ctrl+L)</source>
        <translation>Anteckna &amp;samtal… (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Place here…</source>
        <translation>&amp;Placera här…</translation>
    </message>
    <message>
        <source>&amp;Move here…</source>
        <translation>&amp;Flytta hit…</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Sök plats</translation>
    </message>
    <message>
        <source>Find another place</source>
        <translation>Sök annan plats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Leaves on (empty: open)</source>
        <translation>Lämnar (tomt: öppet)</translation>
    </message>
    <message>
        <source>The children&apos;s ages</source>
        <translation>Barnens åldrar</translation>
    </message>
    <message>
        <source>for instance 3, 11</source>
        <translation>till exempel 3, 11</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Vuxen</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Municipalities where a perpetrator is</source>
        <translation>Kommuner där en våldsutövare finns</translation>
    </message>
    <message>
        <source>Other municipalities to avoid</source>
        <translation>Andra kommuner att undvika</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Namn, med komma mellan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Free beds</source>
        <translation>Lediga sängar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Day price</source>
        <translation>Dygnspris</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Inga platser än</translation>
    </message>
    <message>
        <source>Add providers and their places on the page Housing &amp; providers.</source>
        <translation>Lägg till utförare och deras platser på sidan Boenden &amp; utförare.</translation>
    </message>
    <message>
        <source>Suits. Note: %1</source>
        <translation>Passar. Obs: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>No place suits. The list says why; some may still be worth a call.</source>
        <translation>Ingen plats passar. Listan säger varför; någon kan ändå vara värd ett samtal.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) suit and are free.</source>
        <translation>
            <numerusform>%n plats passar och är ledig.</numerusform>
            <numerusform>%n platser passar och är lediga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Municipalities where the perpetrator&apos;s relatives are</source>
        <translation>Kommuner där våldsutövarens anhöriga finns</translation>
    </message>
    <message>
        <source>Where those relatives work</source>
        <translation>Anhörigas arbetsplatser</translation>
    </message>
    <message>
        <source>Warn within</source>
        <translation>Varna inom</translation>
    </message>
</context>
<context>
    <name>frid::ui::PlacementsTab</name>
    <message>
        <source>Consent not asked for</source>
        <translation>Samtycke inte efterfrågat</translation>
    </message>
    <message>
        <source>The court is not applied to</source>
        <translation>Ansökan till domstol saknas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation>Tills vidare</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dygn</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Kostnad hittills</translation>
    </message>
    <message>
        <source>The child&apos;s legal state</source>
        <translation>Barnets rättsliga läge</translation>
    </message>
    <message>
        <source>Contact at the home</source>
        <translation>Kontaktperson på boendet</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Skäl till avslut</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>&amp;Find a place</source>
        <translation>&amp;Sök plats</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Flytta…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Avsluta…</translation>
    </message>
    <message>
        <source>Show address</source>
        <translation>Visa adress</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>Nobody is placed</source>
        <translation>Ingen är placerad</translation>
    </message>
    <message>
        <source>Press Find a place; what the case knows is filled in.</source>
        <translation>Tryck på Sök plats; det som ärendet vet är ifyllt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Ringde</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Vad samtalet gav</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>Skäl till nej</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>Talade med</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Vem ringde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Calls in search of a place</source>
        <translation>Samtal i sökandet efter plats</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Inga samtal än</translation>
    </message>
    <message>
        <source>Calls are written down in the search for a place.</source>
        <translation>Samtal antecknas i sökningen efter plats.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message numerus="yes">
        <source>This case so far: %1 for %n day(s).</source>
        <translation>
            <numerusform>Ärendet hittills: %1 för %n dygn.</numerusform>
            <numerusform>Ärendet hittills: %1 för %n dygn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the placement</source>
        <translation>Ta bort placeringen</translation>
    </message>
    <message>
        <source>For what was never so. Somebody who has moved out is ended instead, so that days and costs stay. The change is kept in the history.</source>
        <translation>För det som aldrig varit så. När någon har flyttat ut avslutas placeringen i stället, så att dygn och kostnader finns kvar. Ändringen finns kvar i historiken.</translation>
    </message>
    <message>
        <source>Remove placement</source>
        <translation>Ta bort placering</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adress till %1</translation>
    </message>
    <message>
        <source>No address is kept.</source>
        <translation>Ingen adress är sparad.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
</context>
<context>
    <name>frid::ui::ProvidersPage</name>
    <message>
        <source>%1, expired</source>
        <translation>%1, har gått ut</translation>
    </message>
    <message>
        <source>%1, soon</source>
        <translation>%1, snart</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Platser</translation>
    </message>
    <message>
        <source>&amp;Costs</source>
        <translation>&amp;Kostnader</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Free tonight</source>
        <translation>Ledigt i natt</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Day price</source>
        <translation>Dygnspris</translation>
    </message>
    <message>
        <source>Permit until</source>
        <translation>Tillstånd till och med</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Ny utförare</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Avtal…</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>Anmärkning…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historik…</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Inga utförare än</translation>
    </message>
    <message>
        <source>Add shelters, emergency flats and hotels, so that the search at night finds them.</source>
        <translation>Lägg till skyddade boenden, akutlägenheter och hotell, så att sökningen på kvällen hittar dem.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 från %2</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nytt avtal</translation>
    </message>
    <message>
        <source>Which agreement?</source>
        <translation>Vilket avtal?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Används inte</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Ny plats</translation>
    </message>
    <message>
        <source>Show address</source>
        <translation>Visa adress</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>No places</source>
        <translation>Inga platser</translation>
    </message>
    <message>
        <source>Choose a provider above, and add what can be booked there.</source>
        <translation>Välj en utförare ovanför och lägg till det som kan bokas där.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Choose a provider to read about it.</source>
        <translation>Välj en utförare för att läsa om den.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 per dygn</translation>
    </message>
    <message>
        <source>child %1 a day</source>
        <translation>barn %1 per dygn</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>IVO permit</source>
        <translation>IVO-tillstånd</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Remarks on suitability</source>
        <translation>Anmärkningar om lämplighet</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adress till %1</translation>
    </message>
    <message>
        <source>No address is kept.</source>
        <translation>Ingen adress är sparad.</translation>
    </message>
</context>
<context>
    <name>frid::ui::RatingField</name>
    <message>
        <source>0 to 10. Type the number; Delete takes it away.</source>
        <translation>0 till 10. Skriv siffran; Delete tar bort den.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 av 10</translation>
    </message>
    <message>
        <source>0 is %1, 10 is %2</source>
        <translation>0 är %1, 10 är %2</translation>
    </message>
</context>
<context>
    <name>frid::ui::ReadingPane</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>frid::ui::RecoveryPage</name>
    <message>
        <source>Forgotten password</source>
        <translation>Glömt lösenordet</translation>
    </message>
    <message>
        <source>An administrator can give you a new first password. Where there is no administrator who can log in, the printed recovery key opens the registry and gives an account a new password. It is written to the log.</source>
        <translation>En administratör kan ge dig ett nytt första lösenord. När ingen administratör kan logga in öppnar den utskrivna återställningsnyckeln registret och ger ett konto ett nytt lösenord. Det skrivs i loggen.</translation>
    </message>
    <message>
        <source>&amp;Recovery key, from the paper</source>
        <translation>&amp;Återställningsnyckel, från papperet</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>&amp;Inloggningsnamn</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nytt lösenord</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>&amp;Upprepa det nya lösenordet</translation>
    </message>
    <message>
        <source>Back to log-in</source>
        <translation>Tillbaka till inloggningen</translation>
    </message>
    <message>
        <source>Set password and log in</source>
        <translation>Sätt lösenordet och logga in</translation>
    </message>
    <message>
        <source>Opening the registry with the recovery key</source>
        <translation>Öppnar registret med återställningsnyckeln</translation>
    </message>
    <message>
        <source>This key does not open the registry. Check that the paper is this registry&apos;s.</source>
        <translation>Nyckeln öppnar inte registret. Kontrollera att papperet hör till just det här registret.</translation>
    </message>
    <message>
        <source>There is no account with this login name.</source>
        <translation>Det finns inget konto med det inloggningsnamnet.</translation>
    </message>
    <message>
        <source>This account is closed. Ask the administrator to open it.</source>
        <translation>Kontot är stängt. Be administratören öppna det.</translation>
    </message>
</context>
<context>
    <name>frid::ui::ReferralsTab</name>
    <message>
        <source>Nothing was found. Read the text yourself before it is shared.</source>
        <translation>Inget hittades. Läs själv igenom texten innan den delas.</translation>
    </message>
    <message>
        <source>Ask without names</source>
        <translation>Fråga utan namn</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Spara utkastet</translation>
    </message>
    <message>
        <source>Whom we ask</source>
        <translation>Vem vi frågar</translation>
    </message>
    <message>
        <source>What we want to know</source>
        <translation>Vad vi vill veta</translation>
    </message>
    <message>
        <source>The case without names (read it through, and change it)</source>
        <translation>Ärendet utan namn (läs igenom och ändra)</translation>
    </message>
    <message>
        <source>Replace names and check</source>
        <translation>Ersätt namn och kontrollera</translation>
    </message>
    <message>
        <source>What may still tell who it is about</source>
        <translation>Det som ändå kan avslöja vem det gäller</translation>
    </message>
    <message>
        <source>What for (written in the log when it is shared)</source>
        <translation>Ändamål (skrivs i loggen när det delas)</translation>
    </message>
    <message>
        <source>Share as PDF…</source>
        <translation>Dela som PDF…</translation>
    </message>
    <message>
        <source>Share as text…</source>
        <translation>Dela som text…</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Våld</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Newest notes</source>
        <translation>Senaste anteckningarna</translation>
    </message>
    <message>
        <source>Make the text anew</source>
        <translation>Gör om texten</translation>
    </message>
    <message>
        <source>Make the text anew?</source>
        <translation>Göra om texten?</translation>
    </message>
    <message>
        <source>What you have changed in it is lost.</source>
        <translation>Det du har ändrat i den försvinner.</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultation</translation>
    </message>
    <message>
        <source>Share without names</source>
        <translation>Dela utan namn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Vem som gav det</translation>
    </message>
    <message>
        <source>The advice</source>
        <translation>Rådet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Vem det gäller</translation>
    </message>
    <message>
        <source>To an organisation on record</source>
        <translation>Till en organisation i registret</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Annan</translation>
    </message>
    <message>
        <source>To, as on the letter</source>
        <translation>Till, som det står i brevet</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>What is told, word for word (nothing else is shared)</source>
        <translation>Vad som lämnas ut, ordagrant (inget annat delas)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Legal ground without consent</source>
        <translation>Laglig grund utan samtycke</translation>
    </message>
    <message>
        <source>About the legal ground</source>
        <translation>Om den lagliga grunden</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Answer by (empty: none is waited for)</source>
        <translation>Svar senast (tomt: inget svar väntas)</translation>
    </message>
    <message>
        <source>Print the letter when it is sent</source>
        <translation>Skriv ut brevet när det skickas</translation>
    </message>
    <message>
        <source>The number and wording of this legal ground await confirmation. Check them.</source>
        <translation>Lagrummets nummer och lydelse är inte bekräftade. Kontrollera dem.</translation>
    </message>
    <message>
        <source>Concern report about a child</source>
        <translation>Orosanmälan om barn</translation>
    </message>
    <message>
        <source>Referral or report</source>
        <translation>Hänvisning eller anmälan</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Vad de svarade</translation>
    </message>
    <message>
        <source>What the client was told</source>
        <translation>Vad klienten fick veta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Consultation without names</source>
        <translation>Konsultation utan namn</translation>
    </message>
    <message>
        <source>Advice has come</source>
        <translation>Råd har kommit</translation>
    </message>
    <message>
        <source>Shared, waiting for advice</source>
        <translation>Delad, väntar på råd</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>Nothing has been referred or reported yet</source>
        <translation>Inget har hänvisats eller anmälts än</translation>
    </message>
    <message>
        <source>Write a referral or a report, or ask others for advice without names.</source>
        <translation>Skriv en hänvisning eller anmälan, eller fråga andra om råd utan namn.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Ny hänvisning</translation>
    </message>
    <message>
        <source>Concern for a child</source>
        <translation>Orosanmälan för barn</translation>
    </message>
    <message>
        <source>Report concern for a child to child welfare, filled with what the case knows</source>
        <translation>Orosanmälan till socialtjänstens barnenhet, ifylld med det ärendet vet</translation>
    </message>
    <message>
        <source>A brief of the case in which nobody is named, for advice from others</source>
        <translation>En beskrivning av ärendet där ingen nämns vid namn, för råd från andra</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Skriv vidare</translation>
    </message>
    <message>
        <source>They accept</source>
        <translation>De accepterar</translation>
    </message>
    <message>
        <source>They say no</source>
        <translation>De säger nej</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Påminn</translation>
    </message>
    <message>
        <source>Told the client</source>
        <translation>Återkopplat</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Advice…</source>
        <translation>Råd…</translation>
    </message>
    <message>
        <source>Choose a referral to read what was told, and what became of it.</source>
        <translation>Välj en hänvisning för att läsa vad som lämnades ut och vad det ledde till.</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Kasta utkastet?</translation>
    </message>
    <message>
        <source>It has not been sent. It stays in the history only.</source>
        <translation>Det är inte skickat. Det finns sedan bara kvar i historiken.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>What goes into the text</source>
        <translation>Vad som ska med i texten</translation>
    </message>
    <message>
        <source>Why the one that was sent is replaced (not told in the letter)</source>
        <translation>Varför den skickade ersätts (står inte i brevet)</translation>
    </message>
    <message>
        <source>Replace what was sent</source>
        <translation>Ersätt det som skickats</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Correct by another…</source>
        <translation>Rätta med en ny…</translation>
    </message>
</context>
<context>
    <name>frid::ui::RegistryPage</name>
    <message>
        <source>Welcome to Frid</source>
        <translation>Välkommen till Frid</translation>
    </message>
    <message>
        <source>&amp;Registries opened before</source>
        <translation>&amp;Tidigare öppnade register</translation>
    </message>
    <message>
        <source>Registries opened before</source>
        <translation>Tidigare öppnade register</translation>
    </message>
    <message>
        <source>Enter opens. Delete takes the line away; the registry itself stays.</source>
        <translation>Enter öppnar. Delete tar bort raden; själva registret finns kvar.</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Öppna &amp;fil…</translation>
    </message>
    <message>
        <source>&amp;New registry…</source>
        <translation>&amp;Nytt register…</translation>
    </message>
    <message>
        <source>Registry on a &amp;server</source>
        <translation>Register på en &amp;server</translation>
    </message>
    <message>
        <source>Address of a registry on a server</source>
        <translation>Adress till ett register på en server</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Anslut</translation>
    </message>
    <message>
        <source>The administrator gives you the address. A password is never part of it: the server&apos;s password comes from a certificate or the password file of PostgreSQL.</source>
        <translation>Administratören ger dig adressen. Den innehåller aldrig något lösenord: inloggningen på servern sker med certifikat eller med PostgreSQL:s lösenordsfil.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>municipality and address</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Frid keeps cases, journal and follow-ups in a registry: one encrypted file on this computer, or a database on a server. Open the one that you have, or make a new one.</source>
        <translation>Frid samlar ärenden, journal och uppföljningar i ett register: en krypterad fil på den här datorn, eller en databas på en server. Öppna det du har, eller skapa ett nytt.</translation>
    </message>
    <message>
        <source>Choose the registry that you work in.</source>
        <translation>Välj det register som du arbetar i.</translation>
    </message>
    <message>
        <source>Upgrade…</source>
        <translation>Uppgradera…</translation>
    </message>
    <message>
        <source>Upgrade the registry?</source>
        <translation>Uppgradera registret?</translation>
    </message>
    <message>
        <source>The registry is brought to this version of Frid. Older versions cannot open it afterwards. Of a registry file a copy is taken first, beside the file; of a registry on a server the administrator should have a backup.</source>
        <translation>Registret uppgraderas till den här versionen av Frid. Äldre versioner kan inte öppna det efteråt. Av en registerfil tas först en kopia, bredvid filen. För ett register på en server ska administratören ha en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Uppgradera</translation>
    </message>
    <message>
        <source>There is no registry at %1. Check that the disk is connected, or choose another file.</source>
        <translation>Det finns inget register på %1. Kontrollera att disken är ansluten, eller välj en annan fil.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the network and the address, then try again.</source>
        <translation>Servern svarar inte. Kontrollera nätverket och adressen, och försök sedan igen.</translation>
    </message>
    <message>
        <source>Take away from the list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>Open a registry</source>
        <translation>Öppna ett register</translation>
    </message>
    <message>
        <source>Frid registries (*.frid);;All files (*)</source>
        <translation>Frid-register (*.frid);;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>frid::ui::ReportDialog</name>
    <message>
        <source>The protected person is named.</source>
        <translation>Den skyddade personens namn står i rapporten.</translation>
    </message>
    <message>
        <source>A protected person&apos;s address or number stands in a text: %1</source>
        <translation>En skyddad persons adress eller nummer står i en text: %1</translation>
    </message>
    <message>
        <source>Another protected person is named: %1</source>
        <translation>En annan skyddad person är namngiven: %1</translation>
    </message>
    <message>
        <source>Another person is named or described: %1 (%2)</source>
        <translation>En annan person är namngiven eller beskriven: %1 (%2)</translation>
    </message>
    <message>
        <source>Texts about a protected person could not be searched. Read them before you print.</source>
        <translation>Texter om en skyddad person kunde inte genomsökas. Läs dem innan du skriver ut.</translation>
    </message>
    <message>
        <source>Follow-up report %1</source>
        <translation>Uppföljningsrapport %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som pdf…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Vem som får den</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Rapportens delar</translation>
    </message>
    <message>
        <source>Name others by their role only</source>
        <translation>Nämn andra bara med deras roll</translation>
    </message>
    <message>
        <source>Show the protected person&apos;s name</source>
        <translation>Visa den skyddade personens namn</translation>
    </message>
    <message>
        <source>Before it leaves the program</source>
        <translation>Innan rapporten lämnar programmet</translation>
    </message>
    <message>
        <source>What the report would tell about others</source>
        <translation>Vad rapporten skulle berätta om andra</translation>
    </message>
    <message>
        <source>I have checked that the recipient may know this</source>
        <translation>Jag har kontrollerat att mottagaren får veta detta</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Show the protected person</source>
        <translation>Visa den skyddade personen</translation>
    </message>
    <message>
        <source>The report will tell who the protected person is. It is written in the log. Do this only when the recipient must know.</source>
        <translation>Rapporten kommer att visa vem den skyddade personen är. Det skrivs i loggen. Gör det bara när mottagaren måste veta.</translation>
    </message>
    <message>
        <source>Show and log</source>
        <translation>Visa och logga</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Nothing found that tells about a protected person or about others.</source>
        <translation>Inget hittades som berättar om en skyddad person eller om andra.</translation>
    </message>
    <message>
        <source>Read the list above, and say that the recipient may know this.</source>
        <translation>Läs listan ovan och kryssa i att mottagaren får veta detta.</translation>
    </message>
    <message>
        <source>The report has been sent to the printer.</source>
        <translation>Rapporten har skickats till skrivaren.</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Uppföljningsrapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>The report has been saved. The file is not encrypted: keep it where only you can read it.</source>
        <translation>Rapporten är sparad. Filen är inte krypterad: förvara den där bara du kan läsa den.</translation>
    </message>
    <message>
        <source>Print assessment</source>
        <translation>Skriv ut bedömning</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>All answers, not only what is marked</source>
        <translation>Alla svar, inte bara det som markerats</translation>
    </message>
    <message>
        <source>Notes at single questions</source>
        <translation>Anteckningar vid enskilda frågor</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Skriv ut brevet</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Print decision</source>
        <translation>Skriv ut beslut</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation>Skriv ut plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Genomförandeplan</translation>
    </message>
    <message>
        <source>Handover sheet %1</source>
        <translation>Överlämningsblad %1</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Överlämningsblad</translation>
    </message>
    <message>
        <source>Placement sheet %1</source>
        <translation>Placeringsblad %1</translation>
    </message>
    <message>
        <source>Placement sheet</source>
        <translation>Placeringsblad</translation>
    </message>
    <message>
        <source>Also which place it is, and its address (logged)</source>
        <translation>Även vilken plats det är och dess adress (loggas)</translation>
    </message>
    <message>
        <source>Minutes of the case review</source>
        <translation>Minnesanteckningar från ärendedragningen</translation>
    </message>
    <message>
        <source>Case review</source>
        <translation>Ärendedragning</translation>
    </message>
    <message>
        <source>Case numbers only, no names</source>
        <translation>Bara ärendenummer, inga namn</translation>
    </message>
</context>
<context>
    <name>frid::ui::ReportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>frid::ui::ResultPane</name>
    <message>
        <source>To talk about</source>
        <translation>Att prata om</translation>
    </message>
    <message>
        <source>Suggested next steps</source>
        <translation>Föreslagna nästa steg</translation>
    </message>
    <message>
        <source>What the answers give</source>
        <translation>Vad svaren ger</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>instrument, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Nivå: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked:</source>
        <translation>Markerat:</translation>
    </message>
    <message>
        <source>Saves this one as a draft and begins %1</source>
        <translation>Sparar den här som utkast och börjar %1</translation>
    </message>
</context>
<context>
    <name>frid::ui::ReviewEditor</name>
    <message>
        <source>Add task</source>
        <translation>Lägg till bevakning</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Vad som bestäms</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa dragning</translation>
    </message>
    <message>
        <source>Signs for the handlers</source>
        <translation>Signerar för handläggarna</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny bevakning</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>The case&apos;s handler</source>
        <translation>Ärendets handläggare</translation>
    </message>
    <message>
        <source>From then on the review cannot be changed (Ctrl+Enter)</source>
        <translation>Därefter kan dragningen inte ändras (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What you have written is kept (Esc)</source>
        <translation>Det du har skrivit finns kvar (Esc)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>What you wrote earlier has been put back.</source>
        <translation>Det du skrev tidigare har lagts tillbaka.</translation>
    </message>
    <message>
        <source>Add the task, or empty the field, before you sign.</source>
        <translation>Lägg till bevakningen, eller töm fältet, innan du signerar.</translation>
    </message>
    <message>
        <source>%1 has reviewed the case meanwhile. Read what was decided, then sign once more.</source>
        <translation>%1 har haft dragning av ärendet under tiden. Läs vad som bestämdes och signera sedan en gång till.</translation>
    </message>
</context>
<context>
    <name>frid::ui::ReviewScopePane</name>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Earlier sittings</source>
        <translation>Tidigare tillfällen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Go through</source>
        <translation>Gå igenom</translation>
    </message>
    <message>
        <source>Cases that are due for review</source>
        <translation>Ärenden som det är dags för</translation>
    </message>
    <message>
        <source>Cases of one handler</source>
        <translation>En handläggares ärenden</translation>
    </message>
    <message>
        <source>Cases from a risk level up</source>
        <translation>Ärenden från en viss risknivå</translation>
    </message>
    <message>
        <source>All open cases of the unit</source>
        <translation>Enhetens alla öppna ärenden</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Not reviewed for so many weeks</source>
        <translation>Inte dragna på så här många veckor</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Deltar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Senaste dragning</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa dragning</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen än</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Cases to review</source>
        <translation>Ärenden att gå igenom</translation>
    </message>
    <message>
        <source>No case to review here</source>
        <translation>Inget ärende att gå igenom här</translation>
    </message>
    <message>
        <source>Choose other cases at the left.</source>
        <translation>Välj andra ärenden till vänster.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation>Genomgång av</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerad</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leddes av</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Minnesanteckningar…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Goes on with a sitting of today</source>
        <translation>Fortsätter ett tillfälle från i dag</translation>
    </message>
    <message>
        <source>No sitting yet</source>
        <translation>Inget tillfälle än</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every case of that sitting has been reviewed.</source>
        <translation>Alla ärenden vid det tillfället är genomgångna.</translation>
    </message>
</context>
<context>
    <name>frid::ui::ReviewWalkPane</name>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Minnesanteckningar…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>The case before (Ctrl+PgUp)</source>
        <translation>Föregående ärende (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>The next case; what you have written is kept (Ctrl+PgDown)</source>
        <translation>Nästa ärende; det du har skrivit finns kvar (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Goes on and marks the case as not gone through</source>
        <translation>Går vidare och märker ärendet som inte genomgånget</translation>
    </message>
    <message>
        <source>Back to the choice of cases; what you have written is kept</source>
        <translation>Tillbaka till valet av ärenden; det du har skrivit finns kvar</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>That was the last case.</source>
        <translation>Det var det sista ärendet.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>The review of this case is signed: %1</source>
        <translation>Dragningen av ärendet är signerad: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a case in a sitting</comment>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>%n signerat</numerusform>
            <numerusform>%n signerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun, not signed</source>
        <translation>
            <numerusform>%n påbörjat, inte signerat</numerusform>
            <numerusform>%n påbörjade, inte signerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n överhoppat</numerusform>
            <numerusform>%n överhoppade</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>case number</comment>
        <translation>Öppna %1</translation>
    </message>
</context>
<context>
    <name>frid::ui::RolesField</name>
    <message>
        <source>Caseworker</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Enhetschef</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Samordnare</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Granskare</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>role, unit</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>The whole registry</source>
        <translation>Hela registret</translation>
    </message>
</context>
<context>
    <name>frid::ui::ScenarioFields</name>
    <message>
        <source>Add a scenario</source>
        <translation>Lägg till scenario</translation>
    </message>
    <message>
        <source>What could happen (scenario %1)</source>
        <translation>Vad kan hända (scenario %1)</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Hur allvarligt</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Hur snart</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Who could be harmed</source>
        <translation>Vem kan skadas</translation>
    </message>
    <message>
        <source>What is done against it</source>
        <translation>Vad görs åt det</translation>
    </message>
</context>
<context>
    <name>frid::ui::SessionsPane</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Reason or step</source>
        <translation>Skäl eller steg</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Ombokat</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Tillfällen</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Inga tillfällen än</translation>
    </message>
    <message>
        <source>Plan a series in one go, or a single session.</source>
        <translation>Planera en hel serie, eller ett enstaka tillfälle.</translation>
    </message>
    <message>
        <source>Plan a series…</source>
        <translation>Planera en serie…</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nytt tillfälle…</translation>
    </message>
    <message>
        <source>Change or end…</source>
        <translation>Ändra eller avsluta…</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Närvarade</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Kom sent</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Uteblev</translation>
    </message>
    <message>
        <source>Client cancelled</source>
        <translation>Avbokat</translation>
    </message>
    <message>
        <source>We cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key and what it does</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Press %1 in the list of sessions</source>
        <translation>Tryck %1 i listan över tillfällen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Boka om…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Ta bort…</translation>
    </message>
    <message numerus="yes">
        <source>expected %n week(s)</source>
        <translation>
            <numerusform>väntas ta %n vecka</numerusform>
            <numerusform>väntas ta %n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>own staff</source>
        <translation>egen personal</translation>
    </message>
    <message>
        <source>open service</source>
        <translation>öppen insats</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>inte beslutat än</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Say why…</source>
        <translation>Ange skäl…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Take away the session</source>
        <translation>Ta bort tillfället</translation>
    </message>
    <message>
        <source>The session of %1 is taken away, as if it had not been planned. If it was cancelled, say that instead.</source>
        <translation>Tillfället %1 tas bort, som om det inte hade planerats. Om det ställdes in, ange det i stället.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>frid::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textstorlek</translation>
    </message>
    <message>
        <source>Loc&amp;k after this time without a key press</source>
        <translation>&amp;Lås efter så lång tid utan tangenttryckning</translation>
    </message>
    <message>
        <source>The settings are yours on this computer and apply at once. When the language changes the pages are made anew; what is unfinished is kept as drafts.</source>
        <translation>Inställningarna är dina på den här datorn och gäller genast. När språket byts görs sidorna om; det som är påbörjat finns kvar som utkast.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Spara inställningarna</translation>
    </message>
</context>
<context>
    <name>frid::ui::SheetCodesStep</name>
    <message>
        <source>No column of the file holds words that stand for codes. Go on.</source>
        <translation>Ingen kolumn i filen har ord som behöver tolkas. Gå vidare.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ta inte med</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n lines)</source>
        <translation>
            <numerusform>%1 (%n rad)</numerusform>
            <numerusform>%1 (%n rader)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>There are more than %1 different words here. Is it the right column? Those that are not shown must stand as the code&apos;s own name.</source>
        <translation>Här finns fler än %1 olika ord. Är det rätt kolumn? De som inte visas måste vara skrivna som själva koden.</translation>
    </message>
</context>
<context>
    <name>frid::ui::SheetColumnsStep</name>
    <message>
        <source>The first lines of the file</source>
        <translation>Filens första rader</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Inga rader</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What the columns stand for</source>
        <translation>Vad kolumnerna betyder</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tas inte med</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Ärendetyp</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Inget valt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Category of violence</source>
        <translation>Våldskategori</translation>
    </message>
    <message>
        <source>Days with strokes or dots</source>
        <translation>Datum med snedstreck eller punkter</translation>
    </message>
    <message>
        <source>Day first: 21/11 2026</source>
        <translation>Dagen först: 21/11 2026</translation>
    </message>
    <message>
        <source>Month first: 11/21/2026</source>
        <translation>Månaden först: 11/21/2026</translation>
    </message>
    <message>
        <source>Several columns stand for “%1”. Only one of them can.</source>
        <translation>Flera kolumner betyder ”%1”. Bara en av dem kan göra det.</translation>
    </message>
    <message>
        <source>This must be known of every line, from a column or by a choice for all: %1.</source>
        <translation>Det här måste vara känt för varje rad, från en kolumn eller genom ett val för alla: %1.</translation>
    </message>
    <message>
        <source>For lines that do not say</source>
        <translation>Lika för alla rader som inte säger annat</translation>
    </message>
</context>
<context>
    <name>frid::ui::SheetImportDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Import a sheet of cases</source>
        <translation>Importera ett kalkylblad med ärenden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Varifrån det kommer</translation>
    </message>
    <message>
        <source>The columns&apos; names stand on line</source>
        <translation>Kolumnernas namn står på rad</translation>
    </message>
    <message>
        <source>for instance the other system&apos;s name</source>
        <translation>till exempel det andra systemets namn</translation>
    </message>
    <message>
        <source>Choose the sheet, saved as CSV</source>
        <translation>Välj kalkylbladet, sparat som CSV</translation>
    </message>
    <message>
        <source>Sheets saved as text (*.csv *.txt *.tsv)</source>
        <translation>Kalkylblad sparade som text (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>No table was found in the file. Save the sheet as CSV, with the columns&apos; names on one line and a case on each line below.</source>
        <translation>Ingen tabell hittades i filen. Spara kalkylbladet som CSV, med kolumnernas namn på en rad och ett ärende på varje rad därunder.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with cases</source>
        <translation>
            <numerusform>%n rad med ärenden</numerusform>
            <numerusform>%n rader med ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolumn</numerusform>
            <numerusform>%n kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>The choices are those of the last time.</source>
        <translation>Valen är de som gjordes förra gången.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Kolumnerna</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Check and import</source>
        <translation>Kontrollera och importera</translation>
    </message>
    <message>
        <source>A table with a case on each line, saved as CSV from the spreadsheet (File, Save as). Nothing is kept before the last step.</source>
        <translation>En tabell med ett ärende på varje rad, sparad som CSV från kalkylprogrammet (Arkiv, Spara som). Inget sparas i registret före sista steget.</translation>
    </message>
    <message>
        <source>Frid has guessed from the columns&apos; names. Columns that are left out are not imported.</source>
        <translation>Frid har gissat utifrån kolumnernas namn. Kolumner som inte tas med importeras inte.</translation>
    </message>
    <message>
        <source>What each word of the sheet stands for in Frid. Words that are left out are not imported.</source>
        <translation>Vad varje ord i kalkylbladet betyder i Frid. Ord som inte tas med importeras inte.</translation>
    </message>
    <message>
        <source>Every error is told with its line and column in the sheet. All of it is imported, or nothing.</source>
        <translation>Varje fel anges med rad och kolumn i kalkylbladet. Allt importeras, eller inget.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Steg %1 av %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) stand for nothing yet.</source>
        <translation>
            <numerusform>%n ord har ännu ingen betydelse.</numerusform>
            <numerusform>%n ord har ännu ingen betydelse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Ta inte med dem</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>frid::ui::ShellWindow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Tillbaka (Alt+Vänster)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Search people, cases, commands (Ctrl+K)</source>
        <translation>Sök personer, ärenden, kommandon (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search people, cases and commands</source>
        <translation>Sök personer, ärenden och kommandon</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lock at once (Ctrl+L)</source>
        <translation>Lås genast (Ctrl+L)</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>frid::ui::StartPage</name>
    <message>
        <source>&amp;Show password</source>
        <translation>&amp;Visa lösenordet</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Several words that do not belong together are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Minst %n tecken. Flera ord som inte hör ihop är lätta att minnas och svåra att gissa.</numerusform>
            <numerusform>Minst %n tecken. Flera ord som inte hör ihop är lätta att minnas och svåra att gissa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good: this password can be used.</source>
        <translation>Bra: det lösenordet går att använda.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n more character(s).</source>
        <translation>
            <numerusform>Skriv %n tecken till.</numerusform>
            <numerusform>Skriv %n tecken till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::StartWindow</name>
    <message>
        <source>Upgrading the registry. Do not switch off.</source>
        <translation>Uppgraderar registret. Stäng inte av datorn.</translation>
    </message>
    <message>
        <source>Opening the registry</source>
        <translation>Öppnar registret</translation>
    </message>
    <message>
        <source>Close without the recovery key?</source>
        <translation>Stänga utan återställningsnyckeln?</translation>
    </message>
    <message>
        <source>The recovery key is never shown again. Without it, a lost password is a lost registry.</source>
        <translation>Återställningsnyckeln visas aldrig mer. Utan den är ett förlorat lösenord ett förlorat register.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Stäng ändå</translation>
    </message>
</context>
<context>
    <name>frid::ui::StatisticsPage</name>
    <message>
        <source>Compare with the period before</source>
        <translation>Jämför med perioden före</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Räkna</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>Inte bekräftat: %1</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Förra året</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Det här kvartalet</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Förra kvartalet</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andra dagar</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>Alla mina</translation>
    </message>
    <message>
        <source>Hide nothing</source>
        <translation>Dölj inget</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>Spara som kalkylblad…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Spara som CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Spara som JSON…</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Räknar</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Dela upp efter</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Inget mer</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Slag av ärende</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>Inget räknat än</translation>
    </message>
    <message>
        <source>Choose a period and press Count.</source>
        <translation>Välj en period och tryck Räkna.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Hide numbers below</source>
        <translation>Dölj tal under</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>(Definition, version %1.)</source>
        <translation>(Definition, version %1.)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalj</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Perioden före</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Spara siffrorna</translation>
    </message>
    <message>
        <source>The figures have been saved.</source>
        <translation>Siffrorna är sparade.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Prints the report (Ctrl+P)</source>
        <translation>Skriver ut rapporten (Ctrl+P)</translation>
    </message>
    <message>
        <source>The report has been printed.</source>
        <translation>Rapporten har skrivits ut.</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>något saknas</translation>
    </message>
    <message>
        <source>&amp;Show the cases</source>
        <translation>&amp;Visa ärendena</translation>
    </message>
    <message>
        <source>Opens the list of the cases that the chosen figure rests on (Enter)</source>
        <translation>Öppnar listan över de ärenden som den valda siffran bygger på (Enter)</translation>
    </message>
    <message>
        <source>Show what is &amp;missing</source>
        <translation>Visa vad som &amp;saknas</translation>
    </message>
    <message>
        <source>Opens the list of the cases that lack what the figure needs</source>
        <translation>Öppnar listan över de ärenden som saknar det som siffran behöver</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Därav</translation>
    </message>
    <message>
        <source>Counted is the violence that the social services know of; most violence never becomes known to them.</source>
        <translation>Det som räknas är det våld som socialtjänsten känner till; det mesta våldet får den aldrig veta om.</translation>
    </message>
    <message>
        <source>No case and no person is shown here.</source>
        <translation>Här visas inget ärende och ingen person.</translation>
    </message>
</context>
<context>
    <name>frid::ui::SubjectFields</name>
    <message>
        <source>Who it is about</source>
        <translation>Vem det gäller</translation>
    </message>
    <message>
        <source>Somebody with this number is registered already. Ask the unit %1.</source>
        <translation>Någon med det numret är redan registrerad. Fråga enheten %1.</translation>
    </message>
    <message>
        <source>Same number: %1</source>
        <translation>Samma nummer: %1</translation>
    </message>
    <message>
        <source>Similar: %1, born %2</source>
        <translation>Liknande: %1, född %2</translation>
    </message>
    <message>
        <source>Similar: %1</source>
        <translation>Liknande: %1</translation>
    </message>
    <message>
        <source>Use this person</source>
        <translation>Använd personen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Använd %1</translation>
    </message>
    <message>
        <source>The case is about the registered person %1.</source>
        <translation>Ärendet gäller den registrerade personen %1.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
</context>
<context>
    <name>frid::ui::TableView</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Inget stämmer med filtret.</translation>
    </message>
    <message>
        <source>Press Escape in the filter field to see everything.</source>
        <translation>Tryck Escape i filterfältet för att se allt.</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Kolumner som från början</translation>
    </message>
</context>
<context>
    <name>frid::ui::TasksTab</name>
    <message>
        <source>To be done</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Struken</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Visa det som är klart</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Förläng…</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Lämna över…</translation>
    </message>
    <message>
        <source>Cancel task…</source>
        <translation>Stryk bevakningen…</translation>
    </message>
    <message>
        <source>Undo done</source>
        <translation>Ångra klar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny bevakning</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Bevakningar</translation>
    </message>
    <message>
        <source>Nothing to be done</source>
        <translation>Inget att göra</translation>
    </message>
    <message>
        <source>Add a task to be reminded of it.</source>
        <translation>Lägg till en bevakning för att bli påmind.</translation>
    </message>
    <message>
        <source>Marks the task as done (Space)</source>
        <translation>Markerar bevakningen som klar (Mellanslag)</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Lägg till bevakning</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>Stryk bevakningen</translation>
    </message>
    <message>
        <source>Why it is not to be done</source>
        <translation>Varför den inte ska göras</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Stryk bevakningen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lets a colleague do it</source>
        <translation>Låter en kollega göra den</translation>
    </message>
    <message>
        <source>Moves the last day, with a reason</source>
        <translation>Flyttar sista dagen, med ett skäl</translation>
    </message>
</context>
<context>
    <name>frid::ui::TextArea</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n tecken för mycket</numerusform>
            <numerusform>%n tecken för mycket</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 av %2 tecken</translation>
    </message>
</context>
<context>
    <name>frid::ui::TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>tt:mm</translation>
    </message>
    <message>
        <source>14:30, 1430, 9 or now</source>
        <translation>14:30, 1430, 9 eller nu</translation>
    </message>
</context>
<context>
    <name>frid::ui::TimelineTab</name>
    <message>
        <source>Discovered later</source>
        <translation>Upptäckt senare</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Inte signerad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Kind of happening</source>
        <translation>Typ av händelse</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Inget här ännu</translation>
    </message>
    <message>
        <source>Notes, violence, goals and follow-ups show up here.</source>
        <translation>Här visas anteckningar, våld, mål och uppföljningar.</translation>
    </message>
    <message>
        <source>Choose a line to read it in full.</source>
        <translation>Välj en rad för att läsa hela.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>How it came to us</source>
        <translation>Hur det kom till oss</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Vad som berättades</translation>
    </message>
    <message>
        <source>Danger at first contact</source>
        <translation>Fara vid första kontakten</translation>
    </message>
    <message>
        <source>Children concerned</source>
        <translation>Barn berörs</translation>
    </message>
    <message>
        <source>Lives with the perpetrator</source>
        <translation>Bor med våldsutövaren</translation>
    </message>
    <message>
        <source>Inquiry opened</source>
        <translation>Utredning inledd</translation>
    </message>
    <message>
        <source>Inquiry not opened</source>
        <translation>Utredning inte inledd</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>Senaste uppföljning</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>Kopplade ärenden</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Inte signerat ännu</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texter</numerusform>
        </translation>
    </message>
    <message>
        <source>External reference</source>
        <translation>Beteckning i annat system</translation>
    </message>
</context>
<context>
    <name>frid::ui::UnitChartsPane</name>
    <message>
        <source>Picture</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Load (points)</source>
        <translation>Belastning (poäng)</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Öppna ärenden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>To the first offered time</source>
        <translation>Till första erbjudna tid</translation>
    </message>
    <message>
        <source>To the first visit</source>
        <translation>Till första besök</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Inget att visa ännu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, bar</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>frid::ui::UnlockForm</name>
    <message>
        <source>Frid is locked</source>
        <translation>Frid är låst</translation>
    </message>
    <message>
        <source>%1, give your password to go on where you were. Everything that you wrote is kept.</source>
        <translation>%1, ange ditt lösenord för att fortsätta där du var. Allt du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>Logga &amp;ut</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %n second(s).</source>
        <translation>
            <numerusform>För många felaktiga lösenord. Du kan försöka igen om %n sekund.</numerusform>
            <numerusform>För många felaktiga lösenord. Du kan försöka igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking. This takes a few seconds on purpose.</source>
        <translation>Låser upp. Det tar avsiktligt några sekunder.</translation>
    </message>
    <message>
        <source>The password is wrong. Check Caps Lock.</source>
        <translation>Lösenordet är fel. Kontrollera Caps Lock.</translation>
    </message>
    <message>
        <source>This account is closed. Ask the administrator to open it.</source>
        <translation>Kontot är stängt. Be administratören öppna det.</translation>
    </message>
</context>
<context>
    <name>frid::ui::ViolenceQuestionPane</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Wants support</source>
        <translation>Vill ha stöd</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Frågad av</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Outside a case</source>
        <translation>Utanför ärende</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Fråga igen den</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Ask about violence…</source>
        <translation>Fråga om våld…</translation>
    </message>
    <message>
        <source>Notes that the question was asked, or why not (Ctrl+Shift+F)</source>
        <translation>Noterar att frågan har ställts, eller varför inte (Ctrl+Skift+F)</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rätta…</translation>
    </message>
    <message>
        <source>Begin an intake</source>
        <translation>Börja aktualisera</translation>
    </message>
    <message>
        <source>Opens a new case, filled in from the answer.</source>
        <translation>Öppnar ett nytt ärende som är ifyllt utifrån svaret.</translation>
    </message>
    <message>
        <source>Questions about violence</source>
        <translation>Frågor om våld</translation>
    </message>
    <message>
        <source>Nobody has noted that the question was asked</source>
        <translation>Ingen har noterat att frågan har ställts</translation>
    </message>
    <message>
        <source>Ask alone and in peace, then press Ctrl+Shift+F and note the answer, or why it was not asked.</source>
        <translation>Fråga i enrum och i lugn och ro. Tryck sedan Ctrl+Skift+F och notera svaret, eller varför frågan inte ställdes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>frid::ui::ViolenceTab</name>
    <message>
        <source>Edit…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Special vulnerability</source>
        <translation>Särskild utsatthet</translation>
    </message>
    <message>
        <source>Save vulnerability</source>
        <translation>Spara utsatthet</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Känt sedan</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Märkning</translation>
    </message>
    <message>
        <source>Discovered later</source>
        <translation>Upptäckt senare</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Våldsform</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känd</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Våldsutövare</translation>
    </message>
    <message>
        <source>Reported to the police</source>
        <translation>Polisanmält</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Add violence</source>
        <translation>Lägg till våld</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Våld</translation>
    </message>
    <message>
        <source>No violence written down yet</source>
        <translation>Inget våld antecknat ännu</translation>
    </message>
    <message>
        <source>Add what is known. More can be added whenever it comes to light.</source>
        <translation>Lägg till det som är känt. Mer kan läggas till när det kommer fram.</translation>
    </message>
    <message>
        <source>Belongs to the person and follows along to other cases.</source>
        <translation>Hör till personen och följer med till andra ärenden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Form of violence</source>
        <translation>Våldsform</translation>
    </message>
    <message>
        <source>Became known to us on</source>
        <translation>Blev känt för oss den</translation>
    </message>
    <message>
        <source>Reported to the police?</source>
        <translation>Polisanmält?</translation>
    </message>
    <message>
        <source>Remove the violence record</source>
        <translation>Ta bort våldsuppgiften</translation>
    </message>
    <message>
        <source>Only for what was written by mistake. The change is kept in the history.</source>
        <translation>Bara för det som skrevs av misstag. Ändringen syns i historiken.</translation>
    </message>
    <message>
        <source>Remove record</source>
        <translation>Ta bort uppgiften</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>Skyddad person</translation>
    </message>
    <message>
        <source>To save this the protected person&apos;s record is opened in full. It is written in the log.</source>
        <translation>För att spara öppnas den skyddade personens uppgifter helt. Det skrivs i loggen.</translation>
    </message>
    <message>
        <source>Save and log</source>
        <translation>Spara och logga</translation>
    </message>
</context>
<context>
    <name>frid::ui::WordingPacksPane</name>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgivare</translation>
    </message>
    <message>
        <source>May be printed</source>
        <translation>Får skrivas ut</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Går inte att läsa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Pack and version</source>
        <translation>Paket och version</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Inläst</translation>
    </message>
    <message>
        <source>Wording packs</source>
        <translation>Formuleringspaket</translation>
    </message>
    <message>
        <source>Frid shows topics in its own words. Who has the right to a publisher&apos;s exact wording imports it here as a file.</source>
        <translation>Frid visar frågornas ämnen med egna ord. Den som har rätt till utgivarens exakta formuleringar läser in dem här från en fil.</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Vad som är fel i filen</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Läs in en fil…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>No wording has been imported</source>
        <translation>Inga formuleringar har lästs in</translation>
    </message>
    <message>
        <source>The topics are shown in Frid&apos;s own words.</source>
        <translation>Frågorna visas med Frids egna ord.</translation>
    </message>
    <message>
        <source>Import a wording pack</source>
        <translation>Läs in ett formuleringspaket</translation>
    </message>
    <message>
        <source>Wording packs (*.json)</source>
        <translation>Formuleringspaket (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults.</source>
        <translation>
            <numerusform>Det finns %n fel till.</numerusform>
            <numerusform>Det finns %n fel till.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wording is imported. New assessments show it from now on.</source>
        <translation>Formuleringarna är inlästa. Nya bedömningar visar dem från och med nu.</translation>
    </message>
    <message>
        <source>The file was refused and nothing was changed. Send the list below to whoever made the file.</source>
        <translation>Filen godtogs inte och inget har ändrats. Skicka listan nedan till den som har gjort filen.</translation>
    </message>
    <message>
        <source>A pack with this name and version is here already; nothing was changed. A changed pack needs a new version.</source>
        <translation>Ett paket med det här namnet och den här versionen finns redan; inget har ändrats. Ett ändrat paket behöver en ny version.</translation>
    </message>
    <message>
        <source>The file cannot be read; nothing was changed. Check that it is there and that you may open it.</source>
        <translation>Filen går inte att läsa; inget har ändrats. Kontrollera att den finns och att du får öppna den.</translation>
    </message>
    <message>
        <source>Remove the wording?</source>
        <translation>Ta bort formuleringarna?</translation>
    </message>
    <message>
        <source>Assessments of %1 show Frid&apos;s own words instead, those made with this wording too. Their answers stay as they are.</source>
        <translation>Bedömningar med %1 visar Frids egna ord i stället, också de som gjordes med de här formuleringarna. Svaren förblir som de är.</translation>
    </message>
    <message>
        <source>Remove wording</source>
        <translation>Ta bort formuleringar</translation>
    </message>
    <message>
        <source>The wording is removed.</source>
        <translation>Formuleringarna är borttagna.</translation>
    </message>
</context>
<context>
    <name>fridctl</name>
    <message>
        <source>Password of the new account: </source>
        <translation>Det nya kontots lösenord: </translation>
    </message>
    <message>
        <source>New first password: </source>
        <translation>Nytt första lösenord: </translation>
    </message>
    <message>
        <source>Makes an account. Its first password comes from FRID_NEW_PASSWORD or the terminal and has to be changed at the first log-in, unless --permanent is given.</source>
        <translation>Skapar ett konto. Det första lösenordet tas från FRID_NEW_PASSWORD eller terminalen och måste bytas vid första inloggningen, om inte --permanent anges.</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>Inloggningsnamn</translation>
    </message>
    <message>
        <source>Name as shown; the log-in name when left out</source>
        <translation>Namn som visas; inloggningsnamnet om det utelämnas</translation>
    </message>
    <message>
        <source>caseworker, manager, coordinator, administrator, auditor; several with commas</source>
        <translation>caseworker (handläggare), manager (enhetschef), coordinator (samordnare), administrator (administratör), auditor (granskare); flera skiljs med komma</translation>
    </message>
    <message>
        <source>Units of caseworker, manager and coordinator; several with commas</source>
        <translation>Enheter för handläggare, enhetschef och samordnare; flera skiljs med komma</translation>
    </message>
    <message>
        <source>The password need not be changed</source>
        <translation>Lösenordet behöver inte bytas</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 saknas.</translation>
    </message>
    <message>
        <source>Account made.</source>
        <translation>Kontot är skapat.</translation>
    </message>
    <message>
        <source>Closes an account: it can no longer log in. Its history stays.</source>
        <translation>Stänger ett konto: det går inte längre att logga in med. Historiken finns kvar.</translation>
    </message>
    <message>
        <source>Account closed.</source>
        <translation>Kontot är stängt.</translation>
    </message>
    <message>
        <source>Gives an account a new first password from FRID_NEW_PASSWORD or the terminal, to be changed at log-in.</source>
        <translation>Ger ett konto ett nytt första lösenord från FRID_NEW_PASSWORD eller terminalen. Det ska bytas vid inloggningen.</translation>
    </message>
    <message>
        <source>Password set; it has to be changed at the next log-in.</source>
        <translation>Lösenordet är satt och ska bytas vid nästa inloggning.</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>Skyddad person</translation>
    </message>
    <message>
        <source>--format takes table or json.</source>
        <translation>--format tar table eller json.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Nästa tidsfrist</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Senast %1</translation>
    </message>
    <message>
        <source>Copy for the file</source>
        <translation>Kopia till akten</translation>
    </message>
    <message>
        <source>Lists the cases that the account may see. Names of protected persons are left out.</source>
        <translation>Listar de ärenden som kontot får se. Skyddade personers namn utelämnas.</translation>
    </message>
    <message>
        <source>table or json</source>
        <translation>table eller json</translation>
    </message>
    <message>
        <source>Shows one case. The log says that it was read.</source>
        <translation>Visar ett ärende. I loggen står att det har lästs.</translation>
    </message>
    <message>
        <source>Case number, as 2026-00173</source>
        <translation>Ärendenummer, som 2026-00173</translation>
    </message>
    <message>
        <source>Writes a case&apos;s follow-up report as PDF/A. A protected person stays masked. The log says who got the copy.</source>
        <translation>Skriver ett ärendes uppföljningsrapport som PDF/A. En skyddad person förblir maskerad. I loggen står vem som fick kopian.</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>Pdf-filen som ska skrivas</translation>
    </message>
    <message>
        <source>Who gets the copy; the account&apos;s name when left out</source>
        <translation>Vem som får kopian; kontots namn om det utelämnas</translation>
    </message>
    <message>
        <source>Why; a copy for the file when left out</source>
        <translation>Varför; kopia till akten om det utelämnas</translation>
    </message>
    <message>
        <source>With the signed journal notes</source>
        <translation>Med de signerade journalanteckningarna</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Visar den här hjälpen.</translation>
    </message>
    <message>
        <source>Registry: a file, or postgresql://user@host/database</source>
        <translation>Register: en fil, eller postgresql://användare@värd/databas</translation>
    </message>
    <message>
        <source>Account; the password comes from FRID_PASSWORD or the terminal</source>
        <translation>Konto; lösenordet tas från FRID_PASSWORD eller terminalen</translation>
    </message>
    <message>
        <source>Wrong number of arguments.</source>
        <translation>Fel antal argument.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Se: %1</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Lösenord: </translation>
    </message>
    <message>
        <source>Create a registry and show its recovery key</source>
        <translation>Skapa ett register och visa dess återställningsnyckel</translation>
    </message>
    <message>
        <source>Create a registry of made-up people</source>
        <translation>Skapa ett register med påhittade personer</translation>
    </message>
    <message>
        <source>Do the main job without a window, from first contact to printed report</source>
        <translation>Gör huvuduppgiften utan fönster, från första kontakt till utskriven rapport</translation>
    </message>
    <message>
        <source>Bring a registry to this version&apos;s schema</source>
        <translation>Uppgradera ett register till den här versionens schema</translation>
    </message>
    <message>
        <source>Verify schema, references, every sealed value and the log</source>
        <translation>Kontrollera schema, referenser, varje krypterat värde och loggen</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>Skapa ett konto</translation>
    </message>
    <message>
        <source>Close an account</source>
        <translation>Stäng ett konto</translation>
    </message>
    <message>
        <source>Give an account a new first password</source>
        <translation>Ge ett konto ett nytt första lösenord</translation>
    </message>
    <message>
        <source>List the cases that the account may see</source>
        <translation>Lista de ärenden som kontot får se</translation>
    </message>
    <message>
        <source>Show one case</source>
        <translation>Visa ett ärende</translation>
    </message>
    <message>
        <source>Write a case&apos;s follow-up report as PDF</source>
        <translation>Skriv ett ärendes uppföljningsrapport som pdf</translation>
    </message>
    <message>
        <source>Usage: fridctl COMMAND [options]   (fridctl COMMAND --help tells more)</source>
        <translation>Användning: fridctl KOMMANDO [flaggor]   (fridctl KOMMANDO --help berättar mer)</translation>
    </message>
    <message>
        <source>Creates a registry with its first unit and administrator. The password comes from FRID_PASSWORD or the terminal. The recovery key is shown once: print it and keep it under lock.</source>
        <translation>Skapar ett register med första enhet och administratör. Lösenordet tas från FRID_PASSWORD eller terminalen. Återställningsnyckeln visas en gång: skriv ut den och lås in den.</translation>
    </message>
    <message>
        <source>Name of the municipality</source>
        <translation>Kommunens namn</translation>
    </message>
    <message>
        <source>Name of the first unit</source>
        <translation>Första enhetens namn</translation>
    </message>
    <message>
        <source>Log-in name of the administrator</source>
        <translation>Administratörens inloggningsnamn</translation>
    </message>
    <message>
        <source>The administrator&apos;s name as shown; the log-in name when left out</source>
        <translation>Administratörens namn som det visas; inloggningsnamnet om det utelämnas</translation>
    </message>
    <message>
        <source>Further roles of the administrator in the first unit: caseworker,manager</source>
        <translation>Administratörens övriga roller i första enheten: caseworker,manager</translation>
    </message>
    <message>
        <source>--also takes caseworker and manager.</source>
        <translation>--also tar caseworker och manager.</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Nytt lösenord: </translation>
    </message>
    <message>
        <source>Registry created.</source>
        <translation>Registret är skapat.</translation>
    </message>
    <message>
        <source>Print the recovery key and keep it under lock. It is not shown again, and without it a lost password is a lost registry.</source>
        <translation>Skriv ut återställningsnyckeln och lås in den. Den visas inte igen, och utan den är ett förlorat lösenord ett förlorat register.</translation>
    </message>
    <message>
        <source>Creates a registry of made-up people with histories over three years, to learn and to show with.</source>
        <translation>Skapar ett register med påhittade personer och tre års händelser, att öva och visa med.</translation>
    </message>
    <message>
        <source>How many cases</source>
        <translation>Antal ärenden</translation>
    </message>
    <message>
        <source>The same seed gives the same content</source>
        <translation>Samma frö ger samma innehåll</translation>
    </message>
    <message>
        <source>The day that the histories end, YYYY-MM-DD; today when left out</source>
        <translation>Dagen då händelserna slutar, ÅÅÅÅ-MM-DD; i dag om den utelämnas</translation>
    </message>
    <message>
        <source>--cases and --seed take whole numbers, --as-of a date as 2026-11-21.</source>
        <translation>--cases och --seed tar heltal, --as-of ett datum som 2026-11-21.</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>ärenden</translation>
    </message>
    <message>
        <source>Demo registry made: %1 persons, %2 cases, %3 journal notes, %4 follow-ups. All people are made up.</source>
        <translation>Demoregistret är skapat: %1 personer, %2 ärenden, %3 journalanteckningar, %4 uppföljningar. Alla personer är påhittade.</translation>
    </message>
    <message>
        <source>Brings a registry to this version&apos;s schema. A copy of a registry file is taken first.</source>
        <translation>Uppgraderar ett register till den här versionens schema. Av en registerfil tas först en kopia.</translation>
    </message>
    <message>
        <source>The registry has this version&apos;s schema.</source>
        <translation>Registret har den här versionens schema.</translation>
    </message>
    <message>
        <source>Verifies schema, references, that every sealed value opens, and the log&apos;s chain. Needs an administrator or auditor.</source>
        <translation>Kontrollerar schema, referenser, att varje krypterat värde går att öppna och loggens kedja. Kräver administratör eller granskare.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>schema</translation>
    </message>
    <message>
        <source>as this version has it</source>
        <translation>som i den här versionen</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>avviker</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referenser</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>%1 trasiga</translation>
    </message>
    <message>
        <source>sealed values</source>
        <translation>krypterade värden</translation>
    </message>
    <message>
        <source>%1 opened, %2 broken</source>
        <translation>%1 öppnade, %2 trasiga</translation>
    </message>
    <message>
        <source>log</source>
        <translation>logg</translation>
    </message>
    <message>
        <source>%1 events, chain intact</source>
        <translation>%1 händelser, kedjan är hel</translation>
    </message>
    <message>
        <source>broken at event %1</source>
        <translation>bruten vid händelse %1</translation>
    </message>
    <message>
        <source>newest log hash: %1</source>
        <translation>loggens senaste kontrollsumma: %1</translation>
    </message>
    <message>
        <source>Made the demo registry %1: %2 cases, %3 journal notes.</source>
        <translation>Skapade demoregistret %1: %2 ärenden, %3 journalanteckningar.</translation>
    </message>
    <message>
        <source>Opened the demo registry %1.</source>
        <translation>Öppnade demoregistret %1.</translation>
    </message>
    <message>
        <source>Logged in as handlaggare1.</source>
        <translation>Loggade in som handlaggare1.</translation>
    </message>
    <message>
        <source>Opened case %1 from a telephone call, and a case of its own for the child.</source>
        <translation>Öppnade ärende %1 efter ett telefonsamtal, och ett eget ärende för barnet.</translation>
    </message>
    <message>
        <source>Wrote and signed a journal note.</source>
        <translation>Skrev och signerade en journalanteckning.</translation>
    </message>
    <message>
        <source>Held and signed a follow-up with one goal; the next is due %1.</source>
        <translation>Höll och signerade en uppföljning med ett mål; nästa ska hållas senast %1.</translation>
    </message>
    <message>
        <source>Wrote the follow-up report %1.</source>
        <translation>Skrev uppföljningsrapporten %1.</translation>
    </message>
    <message>
        <source>Does the main job without a window: a demo registry, a new case with a note and a follow-up, and the printed report. All people are made up.</source>
        <translation>Gör huvuduppgiften utan fönster: ett demoregister, ett nytt ärende med anteckning och uppföljning, och den utskrivna rapporten. Alla personer är påhittade.</translation>
    </message>
    <message>
        <source>Where registry and report are put</source>
        <translation>Var register och rapport läggs</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Våldsutsatt</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Våldsutövare</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Wording pack %1, version %2, for %3: %4 questions</source>
        <translation>Formuleringspaket %1, version %2, för %3: %4 frågor</translation>
    </message>
    <message>
        <source>Instrument %1, edition %2</source>
        <translation>Instrument %1, utgåva %2</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>Inte bekräftat: %1</translation>
    </message>
    <message>
        <source>Lists the instruments that the program carries.</source>
        <translation>Listar de bedömningsinstrument som följer med programmet.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftat</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>inte bekräftat</translation>
    </message>
    <message>
        <source>Shows an instrument&apos;s sections and questions.</source>
        <translation>Visar ett bedömningsinstruments avsnitt och frågor.</translation>
    </message>
    <message>
        <source>Its identifier, as in the list</source>
        <translation>Dess beteckning, som i listan</translation>
    </message>
    <message>
        <source>Another edition than the newest</source>
        <translation>En annan utgåva än den senaste</translation>
    </message>
    <message>
        <source>Checks an instrument&apos;s or a wording pack&apos;s file, and names every fault with its place.</source>
        <translation>Kontrollerar ett instruments eller ett formuleringspakets fil och talar om varje fel och var det står.</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON-fil</translation>
    </message>
    <message>
        <source>Imports the exact wording of an instrument, for those who have the right to it. Needs an administrator. A file with faults changes nothing.</source>
        <translation>Läser in ett instruments exakta formuleringar, för den som har rätt till dem. Kräver en administratör. En fil med fel ändrar ingenting.</translation>
    </message>
    <message>
        <source>Wording pack, a JSON file</source>
        <translation>Formuleringspaket, en JSON-fil</translation>
    </message>
    <message>
        <source>Imported: %1, version %2, for %3</source>
        <translation>Inläst: %1, version %2, för %3</translation>
    </message>
    <message>
        <source>List the assessment instruments</source>
        <translation>Lista bedömningsinstrumenten</translation>
    </message>
    <message>
        <source>Show an instrument&apos;s questions</source>
        <translation>Visa ett bedömningsinstruments frågor</translation>
    </message>
    <message>
        <source>Check an instrument&apos;s or wording pack&apos;s file</source>
        <translation>Kontrollera ett instruments eller formuleringspakets fil</translation>
    </message>
    <message>
        <source>Import a wording pack</source>
        <translation>Läs in ett formuleringspaket</translation>
    </message>
    <message>
        <source>Writes a signed assessment as PDF/A, the newest where nothing else is said. A protected person stays masked. The log says who got the copy.</source>
        <translation>Skriver en signerad bedömning som PDF/A, den senaste om inget annat sägs. En skyddad person förblir maskerad. I loggen står vem som fick kopian.</translation>
    </message>
    <message>
        <source>The day of the assessment, as 2026-11-21</source>
        <translation>Bedömningens dag, som 2026-11-21</translation>
    </message>
    <message>
        <source>Its instrument&apos;s identifier</source>
        <translation>Instrumentets id</translation>
    </message>
    <message>
        <source>All answers, not only what is marked</source>
        <translation>Alla svar, inte bara det som markerats</translation>
    </message>
    <message>
        <source>With the notes at single questions</source>
        <translation>Med anteckningarna vid enskilda frågor</translation>
    </message>
    <message>
        <source>Write a signed assessment as PDF</source>
        <translation>Skriv en signerad bedömning som pdf</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>links</source>
        <translation>kopplingar</translation>
    </message>
    <message>
        <source>violence records</source>
        <translation>våldsuppgifter</translation>
    </message>
    <message>
        <source>interventions</source>
        <translation>insatser</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>tillfällen</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>bedömningar</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>hänvisningar</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were in the registry already.</source>
        <translation>
            <numerusform>%n person fanns redan i registret.</numerusform>
            <numerusform>%n personer fanns redan i registret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were imported before and left as they are.</source>
        <translation>
            <numerusform>%n ärende var importerat sedan tidigare och lämnades som det är.</numerusform>
            <numerusform>%n ärenden var importerade sedan tidigare och lämnades som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (a remark)</source>
        <translation>%1 (en anmärkning)</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <translation>
            <numerusform>… och %n till.</numerusform>
            <numerusform>… och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder with persons.csv, cases.csv and what else there is</source>
        <translation>Mapp med persons.csv, cases.csv och vad som finns i övrigt</translation>
    </message>
    <message>
        <source>Check everything and keep nothing</source>
        <translation>Kontrollera allt men spara inget</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s). Nothing was imported.</source>
        <translation>
            <numerusform>%n fel. Ingenting importerades.</numerusform>
            <numerusform>%n fel. Ingenting importerades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong. An import would add:</source>
        <translation>Inget är fel. En import skulle lägga till:</translation>
    </message>
    <message>
        <source>Imported:</source>
        <translation>Importerat:</translation>
    </message>
    <message>
        <source>Exports the cases of the units that the account manages into a new folder, in the format of the import (docs/import.md). The export is logged.</source>
        <translation>Exporterar ärendena i de enheter som kontot är chef för till en ny mapp, i importens format (docs/import.md). Exporten loggas.</translation>
    </message>
    <message>
        <source>Folder to make; it must not be there, or be empty</source>
        <translation>Mapp som skapas; den får inte finnas, eller måste vara tom</translation>
    </message>
    <message>
        <source>Stable codes instead of people: no names, numbers, providers or references</source>
        <translation>Beständiga koder i stället för personer: inga namn, nummer, utförare eller referenser</translation>
    </message>
    <message>
        <source>Exported:</source>
        <translation>Exporterat:</translation>
    </message>
    <message>
        <source>Import a folder of CSV files</source>
        <translation>Importera en mapp med CSV-filer</translation>
    </message>
    <message>
        <source>Export the managed units&apos; cases</source>
        <translation>Exportera ärendena i enheter som kontot är chef för</translation>
    </message>
    <message>
        <source>Write a package of figures</source>
        <translation>Skriv ett paket med siffror</translation>
    </message>
    <message>
        <source>Note how many adults live in the municipality</source>
        <translation>Anteckna hur många vuxna som bor i kommunen</translation>
    </message>
    <message>
        <source>Writes a package of figures. Needs a manager or coordinator; the figures tell of no person.</source>
        <translation>Skriver ett paket med siffror. Kräver enhetschef eller samordnare; siffrorna berättar inte om någon person.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Ett av: %1</translation>
    </message>
    <message>
        <source>First day of the period, YYYY-MM-DD</source>
        <translation>Periodens första dag, ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>Last day of the period, YYYY-MM-DD</source>
        <translation>Periodens sista dag, ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>One unit; all that the account may count when left out</source>
        <translation>En enhet; alla som kontot får räkna när den utelämnas</translation>
    </message>
    <message>
        <source>Hides numbers below this one, and those from which they could be worked out</source>
        <translation>Döljer tal under detta, och de tal som de skulle kunna räknas ut ur</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fil att skriva</translation>
    </message>
    <message>
        <source>--%1 takes a day as YYYY-MM-DD.</source>
        <translation>--%1 tar en dag som ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>--suppress takes a number from 2 to 100.</source>
        <translation>--suppress tar ett tal från 2 till 100.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrivet: %1</translation>
    </message>
    <message>
        <source>Notes how many adults live in the municipality, for figures per inhabitant. Needs an administrator.</source>
        <translation>Antecknar hur många vuxna som bor i kommunen, för siffror per invånare. Kräver en administratör.</translation>
    </message>
    <message>
        <source>Inhabitants of 18 or older; 0: not known</source>
        <translation>Invånare som är 18 år eller äldre; 0: inte känt</translation>
    </message>
    <message>
        <source>The number of inhabitants is a whole number.</source>
        <translation>Antalet invånare är ett heltal.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Antecknat.</translation>
    </message>
    <message>
        <source>json, csv, xlsx, or pdf with the period before</source>
        <translation>json, csv, xlsx, eller pdf med föregående period</translation>
    </message>
    <message>
        <source>--format takes json, csv, xlsx or pdf.</source>
        <translation>--format kan vara json, csv, xlsx eller pdf.</translation>
    </message>
    <message>
        <source>Imports a folder of CSV files, or one sheet by a mapping (docs/import.md): all of it or nothing. Every error is listed as file:line: column: what is wrong. Needs the manager role in every unit that is named.</source>
        <translation>Importerar en mapp med CSV-filer, eller ett kalkylblad med hjälp av en tolkning (docs/import.md): allt eller inget. Varje fel skrivs som fil:rad: kolumn: vad som är fel. Kräver rollen enhetschef i varje enhet som nämns.</translation>
    </message>
    <message>
        <source>One CSV file of a table of cases, instead of the folder</source>
        <translation>En CSV-fil med en tabell över ärenden, i stället för mappen</translation>
    </message>
    <message>
        <source>JSON file that says what the sheet&apos;s columns and words stand for; otherwise they are guessed</source>
        <translation>JSON-fil som säger vad kalkylbladets kolumner och ord betyder; annars gissas det</translation>
    </message>
    <message>
        <source>Print the mapping as JSON, and import nothing</source>
        <translation>Skriv ut tolkningen som JSON och importera inget</translation>
    </message>
    <message>
        <source>What the sender is called; references are remembered by it, so that a second import of the same file or folder changes nothing</source>
        <translation>Vad avsändaren kallas; referenserna sparas under det namnet, så att en andra import av samma fil eller mapp inte ändrar något</translation>
    </message>
    <message>
        <source>A mapping is for --sheet.</source>
        <translation>En tolkning hör till --sheet.</translation>
    </message>
</context>
</TS>
