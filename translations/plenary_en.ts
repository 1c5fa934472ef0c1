<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>plenary</name>
    <message numerus="yes">
        <source>%1 is sound; %n change(s) in its journal, none altered.</source>
        <translation>
            <numerusform>%1 is sound; %n change in its journal, none altered.</numerusform>
            <numerusform>%1 is sound; %n changes in its journal, none altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>spoken: size of a chart</comment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing recorded for %n row(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>Nothing recorded for %n row</numerusform>
            <numerusform>Nothing recorded for %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people attended</source>
        <translation>
            <numerusform>%Ln people attended</numerusform>
            <numerusform>%Ln people attended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries represented</source>
        <translation>
            <numerusform>%Ln countries represented</numerusform>
            <numerusform>%Ln countries represented</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln States</source>
        <translation>
            <numerusform>%Ln States</numerusform>
            <numerusform>%Ln States</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other parties</source>
        <translation>
            <numerusform>%Ln other parties</numerusform>
            <numerusform>%Ln other parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations</source>
        <translation>
            <numerusform>%Ln organisations</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln main sponsors</source>
        <translation>
            <numerusform>%Ln main sponsors</numerusform>
            <numerusform>%Ln main sponsors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln co-sponsors</source>
        <translation>
            <numerusform>%Ln co-sponsors</numerusform>
            <numerusform>%Ln co-sponsors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since then will be gone:</source>
        <translation>
            <numerusform>%n change made since then will be gone:</numerusform>
            <numerusform>%n changes made since then will be gone:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) made way.</source>
        <translation>
            <numerusform>%n older backup made way.</numerusform>
            <numerusform>%n older backups made way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) found no place; they are in the report.</source>
        <translation>
            <numerusform>%n row found no place; they are in the report.</numerusform>
            <numerusform>%n rows found no place; they are in the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln countries</source>
        <translation>
            <numerusform>in %Ln countries</numerusform>
            <numerusform>in %Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln party actions</source>
        <translation>
            <numerusform>%Ln party actions</numerusform>
            <numerusform>%Ln party actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %Ln conference(s)</source>
        <translation>
            <numerusform>at %Ln conference</numerusform>
            <numerusform>at %Ln conferences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more text(s) without a recorded supporter</source>
        <translation>
            <numerusform>%Ln more text without a recorded supporter</numerusform>
            <numerusform>%Ln more texts without a recorded supporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <extracomment>%1 a field: Attendance of 12 records</extracomment>
        <translation>
            <numerusform>%1 of %n record</numerusform>
            <numerusform>%1 of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n record(s) of %1</source>
        <extracomment>%1 kind of records, in the plural</extracomment>
        <translation>
            <numerusform>Removed: %n record of %1</numerusform>
            <numerusform>Removed: %n records of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln people</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln countries</numerusform>
            <numerusform>%Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats on record</source>
        <translation>
            <numerusform>%Ln seats on record</numerusform>
            <numerusform>%Ln seats on record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegations or organisations</source>
        <translation>
            <numerusform>%Ln delegations or organisations</numerusform>
            <numerusform>%Ln delegations or organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln meetings</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::AttentionPanel</name>
    <message numerus="yes">
        <source>%Ln rule(s) checked</source>
        <translation>
            <numerusform>%Ln rule checked</numerusform>
            <numerusform>%Ln rules checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::BulkEditDialog</name>
    <message numerus="yes">
        <source>Change %Ln record(s): %1</source>
        <extracomment>%1 kind of records, in the plural</extracomment>
        <translation>
            <numerusform>Change %Ln record: %1</numerusform>
            <numerusform>Change %Ln records: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) change</source>
        <translation>
            <numerusform>%Ln record change</numerusform>
            <numerusform>%Ln records change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have the value already</source>
        <translation>
            <numerusform>%Ln have the value already</numerusform>
            <numerusform>%Ln have the value already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot have it</source>
        <translation>
            <numerusform>%Ln cannot have it</numerusform>
            <numerusform>%Ln cannot have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are shown</source>
        <translation>
            <numerusform>the first %Ln are shown</numerusform>
            <numerusform>the first %Ln are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Change %Ln record</numerusform>
            <numerusform>Change %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left out: somebody else changed them meanwhile.</source>
        <translation>
            <numerusform>%Ln record were left out: somebody else changed them meanwhile.</numerusform>
            <numerusform>%Ln records were left out: somebody else changed them meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::ColumnsPage</name>
    <message numerus="yes">
        <source>%n field(s), by the mapping</source>
        <translation>
            <numerusform>%n field, by the mapping</numerusform>
            <numerusform>%n fields, by the mapping</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::DecisionLine</name>
    <message numerus="yes">
        <source>%1 · %n record(s)</source>
        <translation>
            <numerusform>%1 · %n record</numerusform>
            <numerusform>%1 · %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::FilePage</name>
    <message numerus="yes">
        <source>%n column(s). The table begins like this:</source>
        <translation>
            <numerusform>%n column. The table begins like this:</numerusform>
            <numerusform>%n columns. The table begins like this:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::ImportWizard</name>
    <message numerus="yes">
        <source>%n value(s) to decide</source>
        <translation>
            <numerusform>%n value to decide</numerusform>
            <numerusform>%n values to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::ListCommands</name>
    <message numerus="yes">
        <source>C&amp;hange %Ln record(s)…</source>
        <translation>
            <numerusform>C&amp;hange %Ln record…</numerusform>
            <numerusform>C&amp;hange %Ln records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Remove %Ln record</numerusform>
            <numerusform>&amp;Remove %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are too many for the clipboard: export the list instead.</source>
        <translation>
            <numerusform>%Ln record are too many for the clipboard: export the list instead.</numerusform>
            <numerusform>%Ln records are too many for the clipboard: export the list instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied with the columns that are shown.</source>
        <translation>
            <numerusform>%Ln record copied with the columns that are shown.</numerusform>
            <numerusform>%Ln records copied with the columns that are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::ListPanel</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <extracomment>%1 is “241 records”</extracomment>
        <translation>
            <numerusform>%1, %Ln selected</numerusform>
            <numerusform>%1, %Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::PasteDialog</name>
    <message numerus="yes">
        <source>%n pasted row(s)</source>
        <translation>
            <numerusform>%n pasted row</numerusform>
            <numerusform>%n pasted rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln new record</numerusform>
            <numerusform>%Ln new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed record(s)</source>
        <translation>
            <numerusform>%Ln changed record</numerusform>
            <numerusform>%Ln changed records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <translation>
            <numerusform>%Ln as they are</numerusform>
            <numerusform>%Ln as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln record(s)</source>
        <translation>
            <numerusform>Paste %Ln record</numerusform>
            <numerusform>Paste %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::RegisterCare</name>
    <message numerus="yes">
        <source>%n automatic backup(s) can be restored.</source>
        <translation>
            <numerusform>%n automatic backup can be restored.</numerusform>
            <numerusform>%n automatic backups can be restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::RegisterTasks</name>
    <message numerus="yes">
        <source>Wrote %1 (%n page(s)).</source>
        <translation>
            <numerusform>Wrote %1 (%n page).</numerusform>
            <numerusform>Wrote %1 (%n pages).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n row to %1.</numerusform>
            <numerusform>Wrote %n rows to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register is sound: its structure, its links, and the chain of %n change(s) were checked.</source>
        <translation>
            <numerusform>The register is sound: its structure, its links, and the chain of %n change were checked.</numerusform>
            <numerusform>The register is sound: its structure, its links, and the chain of %n changes were checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::ResolvePanel</name>
    <message numerus="yes">
        <source>Not understood in imports: %n text(s). Each decision holds for all its records and is remembered.</source>
        <translation>
            <numerusform>Not understood in imports: %n text. Each decision holds for all its records and is remembered.</numerusform>
            <numerusform>Not understood in imports: %n texts. Each decision holds for all its records and is remembered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::RestorePreviewPane</name>
    <message numerus="yes">
        <source>%n change(s) would be gone</source>
        <translation>
            <numerusform>%n change would be gone</numerusform>
            <numerusform>%n changes would be gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::ResultPage</name>
    <message numerus="yes">
        <source>Decide about %n value(s)…</source>
        <translation>
            <numerusform>Decide about %n value…</numerusform>
            <numerusform>Decide about %n values…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) that were left out…</source>
        <translation>
            <numerusform>Save the %n row that were left out…</numerusform>
            <numerusform>Save the %n rows that were left out…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::WindowActions</name>
    <message numerus="yes">
        <source>To resolve: %n</source>
        <translation>
            <numerusform>To resolve: %n</numerusform>
            <numerusform>To resolve: %n</numerusform>
        </translation>
    </message>
</context>
</TS>
