<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssessmentText</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n omitted</source>
        <translation>
            <numerusform>%n omitted</numerusform>
            <numerusform>%n omitted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many wrong passwords. Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Too many wrong passwords. Wait %n second and try again.</numerusform>
            <numerusform>Too many wrong passwords. Wait %n seconds and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message numerus="yes">
        <source>… and %n more in the case.</source>
        <translation>
            <numerusform>… and %n more in the case.</numerusform>
            <numerusform>… and %n more in the case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned journal note(s)</source>
        <translation>
            <numerusform>%n unsigned journal note</numerusform>
            <numerusform>%n unsigned journal notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned assessment(s)</source>
        <translation>
            <numerusform>%n unsigned assessment</numerusform>
            <numerusform>%n unsigned assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 since %3, %n day(s)</source>
        <translation>
            <numerusform>%1: %2 since %3, %n day</numerusform>
            <numerusform>%1: %2 since %3, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterventionDialogs</name>
    <message numerus="yes">
        <source>At least %n meeting(s).</source>
        <translation>
            <numerusform>At least %n meeting.</numerusform>
            <numerusform>At least %n meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterventionText</name>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n moved</source>
        <translation>
            <numerusform>of which %n moved</numerusform>
            <numerusform>of which %n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message numerus="yes">
        <source>%1 (%n year(s))</source>
        <translation>
            <numerusform>%1 (%n year)</numerusform>
            <numerusform>%1 (%n years)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementDialogs</name>
    <message numerus="yes">
        <source>, %n year(s)</source>
        <translation>
            <numerusform>, %n year</numerusform>
            <numerusform>, %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementSheet</name>
    <message numerus="yes">
        <source>… and %n more in the case.</source>
        <translation>
            <numerusform>… and %n more in the case.</numerusform>
            <numerusform>… and %n more in the case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message numerus="yes">
        <source>%n bed(s)</source>
        <translation>
            <numerusform>%n bed</numerusform>
            <numerusform>%n beds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) at a time</source>
        <translation>
            <numerusform>%n household at a time</numerusform>
            <numerusform>%n households at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReassignDialog</name>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 and %n more.</numerusform>
            <numerusform>%1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n open, %2 points)</source>
        <translation>
            <numerusform>%1 (%n open, %2 points)</numerusform>
            <numerusform>%1 (%n open, %2 points)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): %1</source>
        <translation>
            <numerusform>%n case: %1</numerusform>
            <numerusform>%n cases: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewMinutes</name>
    <message numerus="yes">
        <source>Cases not reviewed for %n week(s)</source>
        <translation>
            <numerusform>Cases not reviewed for %n week</numerusform>
            <numerusform>Cases not reviewed for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) were reviewed that %1 may not read.</source>
        <translation>
            <numerusform>%n more case was reviewed that %1 may not read.</numerusform>
            <numerusform>%n more cases were reviewed that %1 may not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinceLast</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsReport</name>
    <message numerus="yes">
        <source>%n figure(s) hidden because of small numbers.</source>
        <translation>
            <numerusform>%n figure hidden because of small numbers.</numerusform>
            <numerusform>%n figures hidden because of small numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n by name</numerusform>
            <numerusform>%n by name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::AnswerModel</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last %n day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::AssessmentForm</name>
    <message numerus="yes">
        <source>%n question(s) have no answer. They count as neither yes nor no. Once signed, the assessment cannot be changed.</source>
        <translation>
            <numerusform>%n question has no answer. It counts as neither yes nor no. Once signed, the assessment cannot be changed.</numerusform>
            <numerusform>%n questions have no answer. They count as neither yes nor no. Once signed, the assessment cannot be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::CaseHeader</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::DelayCount</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::ImportPane</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violence record(s)</source>
        <translation>
            <numerusform>%n violence record</numerusform>
            <numerusform>%n violence records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intervention(s)</source>
        <translation>
            <numerusform>%n intervention</numerusform>
            <numerusform>%n interventions</numerusform>
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
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the registry already</source>
        <translation>
            <numerusform>%n person in the registry already</numerusform>
            <numerusform>%n people in the registry already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported before, left as they are</source>
        <translation>
            <numerusform>%n case imported before, left as it is</numerusform>
            <numerusform>%n cases imported before, left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s). Nothing was imported.</source>
        <translation>
            <numerusform>%n error. Nothing was imported.</numerusform>
            <numerusform>%n errors. Nothing was imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::InstrumentsPane</name>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>After %n day</numerusform>
            <numerusform>After %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The instrument itself proposes %n day(s).</source>
        <translation>
            <numerusform>The instrument itself proposes %n day.</numerusform>
            <numerusform>The instrument itself proposes %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::ListPane</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::LogInPage</name>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. You can try again in %n second.</numerusform>
            <numerusform>Too many wrong passwords. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::MyDayPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n coming</numerusform>
            <numerusform>%n coming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::MyUnitPage</name>
    <message numerus="yes">
        <source>%n case(s) have a new handler.</source>
        <translation>
            <numerusform>%n case has a new handler.</numerusform>
            <numerusform>%n cases have a new handler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a handler</source>
        <translation>
            <numerusform>%n without a handler</numerusform>
            <numerusform>%n without a handler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue task(s)</source>
        <translation>
            <numerusform>%n overdue task</numerusform>
            <numerusform>%n overdue tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due in 14 days</source>
        <translation>
            <numerusform>%n due in 14 days</numerusform>
            <numerusform>%n due in 14 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without contact for 30 days</source>
        <translation>
            <numerusform>%n without contact for 30 days</numerusform>
            <numerusform>%n without contact for 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed, %1 a day</source>
        <translation>
            <numerusform>%n placed, %1 a day</numerusform>
            <numerusform>%n placed, %1 a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergency opening(s) to review</source>
        <translation>
            <numerusform>%n emergency opening to review</numerusform>
            <numerusform>%n emergency openings to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::OrganisationsPage</name>
    <message numerus="yes">
        <source>Agreements with %n organisation(s) end within 90 days.</source>
        <translation>
            <numerusform>Agreements with %n organisation end within 90 days.</numerusform>
            <numerusform>Agreements with %n organisations end within 90 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::PeoplePage</name>
    <message numerus="yes">
        <source>Only the first %n are shown. Type more to find the right one.</source>
        <translation>
            <numerusform>Only the first %n is shown. Type more to find the right one.</numerusform>
            <numerusform>Only the first %n are shown. Type more to find the right one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::PlaceSearchDialog</name>
    <message numerus="yes">
        <source>%n place(s) suit and are free.</source>
        <translation>
            <numerusform>%n place suits and is free.</numerusform>
            <numerusform>%n places suit and are free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::PlacementsTab</name>
    <message numerus="yes">
        <source>This case so far: %1 for %n day(s).</source>
        <translation>
            <numerusform>This case so far: %1 for %n day.</numerusform>
            <numerusform>This case so far: %1 for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::ResultPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::ReviewScopePane</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::ReviewWalkPane</name>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>%n signed</numerusform>
            <numerusform>%n signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun, not signed</source>
        <translation>
            <numerusform>%n begun, not signed</numerusform>
            <numerusform>%n begun, not signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::SessionsPane</name>
    <message numerus="yes">
        <source>expected %n week(s)</source>
        <translation>
            <numerusform>expected %n week</numerusform>
            <numerusform>expected %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::SheetCodesStep</name>
    <message numerus="yes">
        <source>%1 (%n lines)</source>
        <translation>
            <numerusform>%1 (%n line)</numerusform>
            <numerusform>%1 (%n lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::SheetImportDialog</name>
    <message numerus="yes">
        <source>%n line(s) with cases</source>
        <translation>
            <numerusform>%n line with cases</numerusform>
            <numerusform>%n lines with cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) stand for nothing yet.</source>
        <translation>
            <numerusform>%n word stands for nothing yet.</numerusform>
            <numerusform>%n words stand for nothing yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::StartPage</name>
    <message numerus="yes">
        <source>At least %n characters. Several words that do not belong together are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>At least %n characters. Several words that do not belong together are easy to remember and hard to guess.</numerusform>
            <numerusform>At least %n characters. Several words that do not belong together are easy to remember and hard to guess.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n more character(s).</source>
        <translation>
            <numerusform>Write %n more character.</numerusform>
            <numerusform>Write %n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::TextArea</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::TimelineTab</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::UnlockForm</name>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. You can try again in %n second.</numerusform>
            <numerusform>Too many wrong passwords. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frid::ui::WordingPacksPane</name>
    <message numerus="yes">
        <source>There are %n more faults.</source>
        <translation>
            <numerusform>There is %n more fault.</numerusform>
            <numerusform>There are %n more faults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fridctl</name>
    <message numerus="yes">
        <source>%n person(s) were in the registry already.</source>
        <translation>
            <numerusform>%n person was in the registry already.</numerusform>
            <numerusform>%n persons were in the registry already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were imported before and left as they are.</source>
        <translation>
            <numerusform>%n case was imported before and left as it is.</numerusform>
            <numerusform>%n cases were imported before and left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <translation>
            <numerusform>... and %n more.</numerusform>
            <numerusform>... and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s). Nothing was imported.</source>
        <translation>
            <numerusform>%n error. Nothing was imported.</numerusform>
            <numerusform>%n errors. Nothing was imported.</numerusform>
        </translation>
    </message>
</context>
</TS>
