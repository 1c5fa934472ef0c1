<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>plenary</name>
    <message>
        <source>Several countries have this name.</source>
        <translation>عدة بلدان تحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Written as “%1”.</source>
        <translation>يكتب بصيغة «%1».</translation>
    </message>
    <message>
        <source>What “%1” adds is not clear.</source>
        <translation>ما يضيفه «%1» غير واضح.</translation>
    </message>
    <message>
        <source>The name in several languages.</source>
        <translation>الاسم بعدة لغات.</translation>
    </message>
    <message>
        <source>The name in another language.</source>
        <translation>الاسم بلغة أخرى.</translation>
    </message>
    <message>
        <source>Alike, but not the same.</source>
        <translation>متشابهان، لكنهما غير متطابقين.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk of the folder “%2” is full. Free some space or choose another folder.</source>
        <translation>تعذرت كتابة «%1»: قرص المجلد «%2» ممتلئ. أخل بعض المساحة أو اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>“%1” was not written: the folder “%2” is on a disk that can only be read. Choose another folder.</source>
        <translation>تعذرت كتابة «%1»: المجلد «%2» على قرص للقراءة فقط. اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>“%1” was not written: you are not allowed to write to the folder “%2”. Choose another folder or ask for the permission.</source>
        <translation>تعذرت كتابة «%1»: ليس مسموحا لك بالكتابة في المجلد «%2». اختر مجلدا آخر أو اطلب الإذن.</translation>
    </message>
    <message>
        <source>“%1” was not written: there is no folder “%2”. Choose another folder.</source>
        <translation>تعذرت كتابة «%1»: لا يوجد مجلد «%2». اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>“%1” was not written: in “%2” a folder has that name. Choose another name.</source>
        <translation>تعذرت كتابة «%1»: يوجد في «%2» مجلد يحمل هذا الاسم. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>“%1” was not written to “%2”: the name is too long. Choose a shorter name.</source>
        <translation>تعذرت كتابة «%1» في «%2»: الاسم أطول مما ينبغي. اختر اسما أقصر.</translation>
    </message>
    <message>
        <source>“%1” was not written to the folder “%2”: the disk reports an error. Try another disk.</source>
        <translation>تعذرت كتابة «%1» في المجلد «%2»: أبلغ القرص عن خطأ. جرب قرصا آخر.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 موجود بالفعل وترك على حاله. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>%1 was not written: SQLite takes a file of that name for a part of the one beside it. Choose another name.</source>
        <translation>تعذرت كتابة %1: يعد SQLite أي ملف بهذا الاسم جزءا من الملف المجاور له. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>%1 has its new content, but the disk has not confirmed that it will keep it: check the disk, and write the file again.</source>
        <translation>في %1 محتواه الجديد، لكن القرص لم يؤكد أنه سيحتفظ به: افحص القرص، ثم اكتب الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 is not a file but a device or a pipe: choose a file.</source>
        <translation>%1 ليس ملفا بل جهاز أو قناة اتصال: اختر ملفا.</translation>
    </message>
    <message>
        <source>%1 is the register that is open: choose another file.</source>
        <translation>%1 هو السجل المفتوح: اختر ملفا آخر.</translation>
    </message>
    <message>
        <source>The filter ends too early: %1 is expected behind “%2”.</source>
        <extracomment>%1 what is missing, for example: a value</extracomment>
        <translation>تنتهي التصفية قبل أوانها، والمتوقع بعد «%2»: %1.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1, “%2”: %3 is expected there.</source>
        <extracomment>%1 a number, %2 the next characters, %3 what was expected, for example: a value</extracomment>
        <translation>التصفية غير مفهومة عند الحرف %1، «%2»، والمتوقع هناك: %3.</translation>
    </message>
    <message>
        <source>the end, AND, OR or a further term</source>
        <translation>النهاية أو AND أو OR أو حد آخر</translation>
    </message>
    <message>
        <source>a filter of at most %1 levels</source>
        <translation>تصفية لا تتجاوز مستوياتها %1</translation>
    </message>
    <message>
        <source>a word, a quoted text or field:value</source>
        <translation>كلمة أو نص بين علامتي اقتباس أو field:value</translation>
    </message>
    <message>
        <source>the name of a field before the sign</source>
        <translation>اسم حقل قبل العلامة</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>قوس إغلاق</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>The quote at character %1 of the filter is not closed: put a second one behind the text.</source>
        <translation>علامة الاقتباس عند الحرف %1 من التصفية غير مغلقة: ضع علامة ثانية بعد النص.</translation>
    </message>
    <message>
        <source>%1, field “%2”: %3</source>
        <extracomment>%1 entity, %2 field, %3 what is wrong
----------
%1 kind of record, %2 its field, %3 how many</extracomment>
        <translation>%1، الحقل «%2»: %3</translation>
    </message>
    <message>
        <source>it has %1 characters, and at most %2 are kept here. Shorten it.</source>
        <translation>عدد حروفه %1، وأقصى ما يحفظ هنا هو %2. اختصره.</translation>
    </message>
    <message>
        <source>a value is needed here.</source>
        <translation>يلزم هنا إدخال قيمة.</translation>
    </message>
    <message>
        <source>“%1” is not one of its values. Choose one of those.</source>
        <translation>«%1» ليست من قيمه. اختر إحداها.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2016, 2016-11 or 2016-11-15.</source>
        <translation>«%1» ليس تاريخا. اكتب ‎2016‎ أو ‎2016-11‎ أو ‎2016-11-15‎.</translation>
    </message>
    <message>
        <source>the end lies before the start (%1). Correct one of the two.</source>
        <translation>النهاية تسبق البداية (%1). صحح أحد التاريخين.</translation>
    </message>
    <message>
        <source>Your settings could not be understood and begin anew; what stood there lies at %1. Nothing else is affected.</source>
        <translation>تعذر فهم إعداداتك فبدأت من جديد؛ وما كان فيها محفوظ في %1. ولم يتأثر غيرها.</translation>
    </message>
    <message>
        <source>Your settings are not kept: %1 could not be written. Free some space, or see that its folder may be written; all else goes on.</source>
        <translation>لا تحفظ إعداداتك: تعذرت كتابة %1. أخل بعض المساحة، أو تأكد من السماح بالكتابة في مجلده؛ وكل ما عدا ذلك مستمر.</translation>
    </message>
    <message>
        <source>it holds the character NUL (U+0000), which no register can keep. Take it out.</source>
        <translation>فيه الحرف NUL (U+0000)، ولا يمكن لأي سجل حفظه. احذفه.</translation>
    </message>
    <message>
        <source>it holds U+%1, which is no character and no register can keep. Take it out.</source>
        <extracomment>%1 hexadecimal number</extracomment>
        <translation>فيه U+%1، وهو ليس حرفا ولا يمكن لأي سجل حفظه. احذفه.</translation>
    </message>
    <message>
        <source>it holds half of a character (U+%1), which no register can keep. Type it again.</source>
        <extracomment>%1 hexadecimal number</extracomment>
        <translation>فيه نصف حرف (U+%1)، ولا يمكن لأي سجل حفظه. اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>it begins with a byte order mark (U+FEFF), which cannot be seen and is not kept everywhere. Take it out.</source>
        <translation>يبدأ بعلامة ترتيب البايتات (U+FEFF)، وهي لا ترى ولا تحفظ في كل مكان. احذفها.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” cannot be read: on line %3 a quotation mark opens a text that is not properly closed. Remove the mark, or double it if it belongs to the text, and try again.</source>
        <translation>تعذرت قراءة الصف %1 من «%2»: في السطر %3 علامة اقتباس تفتح نصا لم يغلق كما ينبغي. احذف العلامة، أو كررها إذا كانت من النص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” is too long: from line %3 on it has more characters than a row of a table can have. Check that the file is a table.</source>
        <translation>الصف %1 من «%2» أطول مما ينبغي: عدد حروفه ابتداء من السطر %3 يتجاوز ما يتسع له صف في جدول. تأكد من أن الملف جدول.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” (line %3) has more than %4 columns. Check that the file is a table and which delimiter it uses.</source>
        <translation>في الصف %1 من «%2» (السطر %3) أعمدة عددها أكثر من %4. تأكد من أن الملف جدول ومن الفاصل المستخدم فيه.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing was kept.</source>
        <translation>ألغي الاستيراد: لم يحفظ شيء.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>%1: “%2” was not understood. Decide what it means, or correct it in the table.</source>
        <translation>%1: لم تفهم «%2». قرر معناها، أو صححها في الجدول.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. There is: %3.</source>
        <translation>ليس في %1 عمود «%2». الموجود: %3.</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1 Correct the mapping and try again.</source>
        <translation>تعذر استخدام المطابقة: %1 صحح المطابقة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>ليس في %1 حقل «%2».</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”.</source>
        <translation>«%1» ليست من قيم «%2».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>الموجود: %1.</translation>
    </message>
    <message>
        <source>there is no member “%1”; there are: %2.</source>
        <translation>لا يوجد عنصر «%1»؛ الموجود: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression.</source>
        <translation>«%1» ليس تعبيرا نمطيا.</translation>
    </message>
    <message>
        <source>“from” may be sheet, file or a cell such as E4, not “%1”.</source>
        <translation>يمكن أن تكون قيمة «from» هي sheet أو file أو خلية مثل E4، لا «%1».</translation>
    </message>
    <message>
        <source>“%1” needs a “column” or a “from”.</source>
        <translation>يلزم «%1» عنصر «column» أو «from».</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2).</source>
        <translation>الملف ليس JSON (%1 عند البايت %2).</translation>
    </message>
    <message>
        <source>it was written by a newer Plenary.</source>
        <translation>الملف مكتوب بإصدار أحدث من Plenary.</translation>
    </message>
    <message>
        <source>“kind” names no kind of record.</source>
        <translation>لا يذكر «kind» نوعا من القيود.</translation>
    </message>
    <message>
        <source>“columns” is empty.</source>
        <translation>العنصر «columns» فارغ.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Its columns are: %2.</source>
        <translation>ليس في الجدول عمود «%1». أعمدته هي: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number of records. Write a whole number from 0 to %2.</source>
        <translation>«%1» ليس عددا من القيود. اكتب عددا صحيحا من صفر إلى %2.</translation>
    </message>
    <message>
        <source>“%1” does not say what kind of table it is to be. Give it a name that ends in .csv or .xlsx.</source>
        <translation>لا يدل «%1» على نوع الجدول المطلوب. أعطه اسما ينتهي باللاحقة ‎.csv‎ أو ‎.xlsx‎.</translation>
    </message>
    <message>
        <source>“%1” has a text of more than 32,767 characters in one cell. Shorten it and try again.</source>
        <translation>في «%1» نص يتجاوز ٣٢٬٧٦٧ حرفا في خلية واحدة. اختصره وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no file “%1” in “%2”. Choose another file.</source>
        <translation>لا يوجد ملف «%1» في «%2». اختر ملفا آخر.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is a folder. Choose a file in it.</source>
        <translation>«%1» في «%2» مجلد. اختر ملفا داخله.</translation>
    </message>
    <message>
        <source>“%1” in “%2” cannot be read. Check that you are allowed to open it.</source>
        <translation>تعذرت قراءة «%1» في «%2». تأكد من أنه مسموح لك بفتحه.</translation>
    </message>
    <message>
        <source>“%1” is not a table that Plenary can read. Save it as CSV, XLSX or ODS and try again.</source>
        <translation>«%1» ليس جدولا يستطيع Plenary قراءته. احفظه بصيغة CSV أو XLSX أو ODS وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” holds no rows. Choose another file.</source>
        <translation>ليس في «%1» صفوف. اختر ملفا آخر.</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” holds no rows. Choose another sheet.</source>
        <translation>ليس في الورقة «%1» من «%2» صفوف. اختر ورقة أخرى.</translation>
    </message>
    <message>
        <source>“%1” has no visible sheet. Show one in your spreadsheet and save again.</source>
        <translation>ليس في «%1» ورقة ظاهرة. أظهر ورقة في برنامج الجداول واحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” has no visible sheet “%2”. Choose one of its sheets.</source>
        <translation>ليس في «%1» ورقة ظاهرة باسم «%2». اختر إحدى أوراقه.</translation>
    </message>
    <message>
        <source>“%1” is not complete: the file ends in the middle, as after a broken download. Ask for the file again.</source>
        <translation>«%1» غير كامل: ينتهي الملف في منتصفه، كما يحدث بعد انقطاع التنزيل. اطلب الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” cannot be read. Open it in a spreadsheet and save it again, or ask for the file again.</source>
        <translation>«%1» تالف: تعذرت قراءة جزئه «%2». افتحه في برنامج جداول واحفظه من جديد، أو اطلب الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” was not opened: unpacked it would be far larger than any table. Ask the sender for the table as CSV.</source>
        <translation>لم يفتح «%1»: حجمه بعد فك ضغطه يتجاوز كثيرا حجم أي جدول. اطلب من المرسل الجدول بصيغة CSV.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password or is an old Excel file. Open it in a spreadsheet and save it as XLSX without a password.</source>
        <translation>«%1» محمي بكلمة سر أو ملف Excel قديم. افتحه في برنامج جداول واحفظه بصيغة XLSX بلا كلمة سر.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” has a cell with more than %3 characters. Shorten the text and try again.</source>
        <translation>في الصف %1 من «%2» خلية يتجاوز عدد حروفها %3. اختصر النص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” has text in column %3, beyond the last column of the table. Give that column a name in the header row, or empty the cell, and try again.</source>
        <translation>في الصف %1 من «%2» نص في العمود %3، بعد آخر عمود في الجدول. أعط ذلك العمود اسما في صف العناوين، أو أفرغ الخلية، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Up to row %1 “%2” has hardly anything but empty cells. Delete its empty rows and columns in a spreadsheet and try again.</source>
        <translation>حتى الصف %1 لا يكاد «%2» يحتوي إلا على خلايا فارغة. احذف صفوفه وأعمدته الفارغة في برنامج جداول وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” has characters that are not valid UTF-8. Save the file again as “CSV UTF-8”, or choose the encoding Windows-1252.</source>
        <translation>في السطر %1 من «%2» حروف لا تصح في UTF-8. احفظ الملف من جديد بصيغة «CSV UTF-8»، أو اختر الترميز ‎Windows-1252‎.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding that Plenary can read. Choose UTF-8, UTF-16 or Windows-1252.</source>
        <translation>«%1» ليس ترميزا يستطيع Plenary قراءته. اختر ‎UTF-8‎ أو ‎UTF-16‎ أو ‎Windows-1252‎.</translation>
    </message>
    <message>
        <source>The text for cell %1 of “%2” is longer than the 32,767 characters of a spreadsheet cell. Export the table as CSV instead.</source>
        <translation>نص الخلية %1 من «%2» أطول من ٣٢٬٧٦٧ حرفا، وهي سعة الخلية في برنامج الجداول. صدر الجدول بصيغة CSV بدلا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” has more rows or columns than a spreadsheet can hold. Export the table as CSV instead.</source>
        <translation>صفوف «%1» أو أعمدته أكثر مما يتسع له برنامج جداول. صدر الجدول بصيغة CSV بدلا من ذلك.</translation>
    </message>
    <message>
        <source>other (%1)</source>
        <translation>أخرى (%1)</translation>
    </message>
    <message>
        <source>%1 %2 in all</source>
        <extracomment>%1 number, %2 what is counted: people, attendances</extracomment>
        <translation>%2: %1 في المجموع</translation>
    </message>
    <message>
        <source>no records match</source>
        <translation>لا قيود مطابقة</translation>
    </message>
    <message>
        <source>attendance not recorded</source>
        <translation>الحضور غير مسجل</translation>
    </message>
    <message>
        <source>no participants entered yet</source>
        <translation>لم يدخل أي مشارك بعد</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 &quot;other countries&quot;, %2 how many
----------
%1 short title of a declaration, %2 year</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>other countries</source>
        <translation>بلدان أخرى</translation>
    </message>
    <message>
        <source>Represented country</source>
        <translation>البلد الممثل</translation>
    </message>
    <message>
        <source>other categories</source>
        <translation>فئات أخرى</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>. Came before: the same person came to an earlier event of the series</source>
        <translation>. سبق الحضور: حضر الشخص نفسه مناسبة سابقة من السلسلة</translation>
    </message>
    <message>
        <source>Records of this register</source>
        <translation>قيود هذا السجل</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>a State came to %1 of %2 conferences whose attendance is recorded</extracomment>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>Attendance by conference</source>
        <translation>الحضور حسب المؤتمر</translation>
    </message>
    <message>
        <source>Attendance by year</source>
        <translation>الحضور حسب السنة</translation>
    </message>
    <message>
        <source>Countries represented</source>
        <translation>البلدان الممثلة</translation>
    </message>
    <message>
        <source>Categories of participants</source>
        <translation>فئات المشاركين</translation>
    </message>
    <message>
        <source>First-time and returning</source>
        <translation>من حضروا لأول مرة ومن سبق حضورهم</translation>
    </message>
    <message>
        <source>Reported beside recorded</source>
        <translation>المنشور إلى جانب المسجل</translation>
    </message>
    <message>
        <source>Invitation, answer, attendance</source>
        <translation>الدعوة والرد والحضور</translation>
    </message>
    <message>
        <source>There is no chart “%1”. There is: %2.</source>
        <translation>لا يوجد رسم بياني «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>no State represented</source>
        <translation>بلا تمثيل لدولة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>لأول مرة</translation>
    </message>
    <message>
        <source>came before</source>
        <translation>سبق الحضور</translation>
    </message>
    <message>
        <source>1 person attended</source>
        <translation>حضر شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people attended</source>
        <translation>
            <numerusform>حضر %Ln شخص</numerusform>
            <numerusform>حضر شخص واحد</numerusform>
            <numerusform>حضر شخصان</numerusform>
            <numerusform>حضر %Ln أشخاص</numerusform>
            <numerusform>حضر %Ln شخصا</numerusform>
            <numerusform>حضر %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country represented</source>
        <translation>بلد ممثل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries represented</source>
        <translation>
            <numerusform>%Ln بلد ممثل</numerusform>
            <numerusform>بلد ممثل واحد</numerusform>
            <numerusform>بلدان ممثلان</numerusform>
            <numerusform>%Ln بلدان ممثلة</numerusform>
            <numerusform>%Ln بلدا ممثلا</numerusform>
            <numerusform>%Ln بلد ممثل</numerusform>
        </translation>
    </message>
    <message>
        <source>each person once; a seat without a name counts as one person</source>
        <translation>كل شخص مرة واحدة؛ ويحسب المقعد الذي لا اسم له شخصا واحدا</translation>
    </message>
    <message>
        <source>each seat at each event</source>
        <translation>كل مقعد في كل مناسبة</translation>
    </message>
    <message>
        <source>each represented country once for each event</source>
        <translation>كل بلد ممثل مرة واحدة لكل مناسبة</translation>
    </message>
    <message>
        <source>each represented country once</source>
        <translation>كل بلد ممثل مرة واحدة</translation>
    </message>
    <message>
        <source>each organisation once, as linked or else as listed</source>
        <translation>كل منظمة مرة واحدة، حسب الربط وإلا فحسب القائمة</translation>
    </message>
    <message>
        <source>each person once whose registration is complete</source>
        <translation>كل شخص اكتمل تسجيله مرة واحدة</translation>
    </message>
    <message>
        <source>%1; whether they attended or not, as the figure says</source>
        <extracomment>%1 what is counted</extracomment>
        <translation>%1؛ سواء حضروا أم لم يحضروا، كما يبين الرقم</translation>
    </message>
    <message>
        <source>%1; attended or attended in part</source>
        <translation>%1؛ حضور كامل أو جزئي</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>اجتماعات أخرى</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>مرات الحضور</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>مرات الحضور</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>منظمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations</source>
        <translation>
            <numerusform>%Ln منظمة</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%Ln منظمات</numerusform>
            <numerusform>%Ln منظمة</numerusform>
            <numerusform>%Ln منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>No party actions are recorded as at this date.</source>
        <translation>لا إجراءات للأطراف مسجلة حتى هذا التاريخ.</translation>
    </message>
    <message>
        <source>State or organisation</source>
        <translation>الدولة أو المنظمة</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>ولا مرة من %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 fields, %2 record
----------
tiles: %1 acted of %2 in the group</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>1 State</source>
        <translation>دولة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln States</source>
        <translation>
            <numerusform>%Ln دولة</numerusform>
            <numerusform>دولة واحدة</numerusform>
            <numerusform>دولتان</numerusform>
            <numerusform>%Ln دول</numerusform>
            <numerusform>%Ln دولة</numerusform>
            <numerusform>%Ln دولة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other party</source>
        <translation>طرف آخر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other parties</source>
        <translation>
            <numerusform>%Ln طرف آخر</numerusform>
            <numerusform>طرف آخر واحد</numerusform>
            <numerusform>طرفان آخران</numerusform>
            <numerusform>%Ln أطراف أخرى</numerusform>
            <numerusform>%Ln طرفا آخر</numerusform>
            <numerusform>%Ln طرف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>1 main sponsor</source>
        <translation>مقدم رئيسي واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln main sponsors</source>
        <translation>
            <numerusform>%Ln مقدم رئيسي</numerusform>
            <numerusform>مقدم رئيسي واحد</numerusform>
            <numerusform>مقدمان رئيسيان</numerusform>
            <numerusform>%Ln مقدمين رئيسيين</numerusform>
            <numerusform>%Ln مقدما رئيسيا</numerusform>
            <numerusform>%Ln مقدم رئيسي</numerusform>
        </translation>
    </message>
    <message>
        <source>1 co-sponsor</source>
        <translation>مشارك واحد في التقديم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln co-sponsors</source>
        <translation>
            <numerusform>%Ln مشارك في التقديم</numerusform>
            <numerusform>مشارك واحد في التقديم</numerusform>
            <numerusform>مشاركان في التقديم</numerusform>
            <numerusform>%Ln مشاركين في التقديم</numerusform>
            <numerusform>%Ln مشاركا في التقديم</numerusform>
            <numerusform>%Ln مشارك في التقديم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 number, %2 what they did, such as &quot;endorsed&quot;</extracomment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>no party actions recorded</source>
        <translation>لا إجراءات للأطراف مسجلة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;17 States&quot;, %2 &quot;1 main sponsor, 16 co-sponsors&quot;
----------
%1 action such as &quot;co-sponsor&quot;, %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be moved aside: nothing was changed. Check that you may write to its folder.</source>
        <translation>تعذر نقل %1 جانبا: لم يتغير شيء. تأكد من أنه مسموح لك بالكتابة في مجلده.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: check the disk, and that you may read it. Nothing was changed.</source>
        <translation>تعذرت قراءة %1 إلى نهايته: افحص القرص، وتأكد من أنه مسموح لك بقراءته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The backup %1 could not be read: check the disk and that you may read it.</source>
        <translation>تعذرت قراءة النسخة الاحتياطية %1: افحص القرص وتأكد من أنه مسموح لك بقراءتها.</translation>
    </message>
    <message>
        <source>%1 stands where the checksum of the backup goes, and was left as it is: nothing was written. Choose another name.</source>
        <translation>يوجد %1 في موضع المجموع الاختباري للنسخة الاحتياطية، وترك على حاله: لم يكتب شيء. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>The checksum %1 of the earlier backup could not be removed: nothing was changed. Check that its folder may be written, or choose another name.</source>
        <translation>تعذرت إزالة المجموع الاختباري %1 للنسخة الاحتياطية السابقة: لم يتغير شيء. تأكد من السماح بالكتابة في مجلده، أو اختر اسما آخر.</translation>
    </message>
    <message>
        <source>%1 has its new content, which is sound, but its checksum could not be written: check the disk, and back up again.</source>
        <translation>في %1 محتواه الجديد، وهو سليم، لكن تعذرت كتابة مجموعه الاختباري: افحص القرص، ثم أعد النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>There is no checksum beside %1, so nobody can say whether it is as it was written. Take one that has its checksum, if there is one.</source>
        <translation>لا مجموع اختباريا إلى جانب %1، فلا يمكن الجزم بأنه على ما كتب عليه. خذ نسخة لها مجموعها الاختباري، إن وجدت.</translation>
    </message>
    <message>
        <source>The backup %1 is not as it was written: its checksum does not fit. Take another one.</source>
        <translation>النسخة الاحتياطية %1 ليست على ما كتبت عليه: مجموعها الاختباري لا يطابقها. خذ نسخة أخرى.</translation>
    </message>
    <message>
        <source>The folder %1 for backups could not be made: check that you may write there, or choose another one.</source>
        <translation>تعذر إنشاء مجلد النسخ الاحتياطية %1: تأكد من أنه مسموح لك بالكتابة هناك، أو اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>The register was not brought to this version of Plenary, because no backup could be made before: %1</source>
        <translation>لم يحول السجل إلى هذا الإصدار من Plenary، لأنه تعذر إعداد نسخة احتياطية قبل ذلك: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>%1 kind of record</extracomment>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>حذف: %1</translation>
    </message>
    <message>
        <source>%1 is sound: there is nothing to recover.</source>
        <translation>%1 سليم: لا شيء يلزم استرداده.</translation>
    </message>
    <message>
        <source>Nothing is left in %1 that could be recovered: restore a backup.</source>
        <translation>لم يبق في %1 شيء يمكن استرداده: استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A register on a server is looked after by the server. Restore its dump (pg_restore).</source>
        <translation>السجل الموجود على خادم يتولاه الخادم. استعد ملف تفريغه (pg_restore).</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and its folder.</source>
        <translation>لا يوجد ملف %1. تحقق من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name for the recovered register.</source>
        <translation>%1 موجود بالفعل وترك على حاله. اختر اسما آخر للسجل المسترد.</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <extracomment>%1 kind of record, %2 and %3 how many</extracomment>
        <translation>%1: حفظ منها %2 وفقد منها %3</translation>
    </message>
    <message>
        <source>; %1 of them from the journal</source>
        <translation>؛ منها من دفتر التغييرات: %1</translation>
    </message>
    <message>
        <source>; %1 with damaged text, marked �</source>
        <translation>؛ منها ما تلف نصه ووضعت فيه العلامة �: %1</translation>
    </message>
    <message>
        <source>Counted as lost is what something still tells of</source>
        <translation>يحسب مفقودا ما لا يزال شيء ما يدل عليه</translation>
    </message>
    <message>
        <source>Journal: %1 changes kept, %2 lost</source>
        <translation>دفتر التغييرات: التغييرات المحفوظة %1، والمفقودة %2</translation>
    </message>
    <message>
        <source>Lost, and referred to; a record named “Lost” stands in: %1</source>
        <translation>مفقود ومحال إليه، ويحل محله قيد اسمه «مفقود»: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) found no place; they are in the report.</source>
        <translation>
            <numerusform>لم يوجد موضع لأي من الصفوف؛ وهي مذكورة في التقرير.</numerusform>
            <numerusform>لم يوجد موضع لصف واحد؛ وهو مذكور في التقرير.</numerusform>
            <numerusform>لم يوجد موضع لصفين؛ وهما مذكوران في التقرير.</numerusform>
            <numerusform>لم يوجد موضع لعدد %n صفوف؛ وهي مذكورة في التقرير.</numerusform>
            <numerusform>لم يوجد موضع لعدد %n صفا؛ وهي مذكورة في التقرير.</numerusform>
            <numerusform>لم يوجد موضع لعدد %n صف؛ وهي مذكورة في التقرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of Plenary is missing (%1). Install Plenary anew.</source>
        <translation>ينقص Plenary جزء منه (%1). ثبت Plenary من جديد.</translation>
    </message>
    <message>
        <source>Countries of the world</source>
        <translation>بلدان العالم</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2, and two computers cannot write to one file: close it there, or share a register on a server. If it is not open there, delete the file %3.</source>
        <translation>%1 مفتوح على الحاسوب %2، ولا يمكن لحاسوبين أن يكتبا في ملف واحد: أغلقه هناك، أو تشارك سجلا على خادم. وإذا لم يكن مفتوحا هناك، فاحذف الملف %3.</translation>
    </message>
    <message>
        <source>%1 holds no register yet. Make one with “New register”.</source>
        <translation>ليس في %1 سجل بعد. أنشئ سجلا بالأمر «سجل جديد».</translation>
    </message>
    <message>
        <source>There is no sample “%1”. There is: %2.</source>
        <translation>لا يوجد مثال «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>The counts kept for figures are not those of the participations: figures may be wrong. Count them anew with “plenary-cli recount”.</source>
        <translation>الأعداد المحفوظة لحساب الأرقام لا تطابق المشاركات: قد تكون الأرقام خاطئة. أعد حسابها بالأمر «plenary-cli recount».</translation>
    </message>
    <message>
        <source>“%1” cannot be the meaning of “%2”. Write the code of a country, or of one of the field&apos;s values.</source>
        <translation>لا يمكن أن تكون «%1» معنى «%2». اكتب رمز بلد أو إحدى قيم الحقل.</translation>
    </message>
    <message>
        <source>no State is represented</source>
        <translation>لا تمثيل لأي دولة</translation>
    </message>
    <message>
        <source>“%1” means %2</source>
        <extracomment>%1 as typed, %2 what it means</extracomment>
        <translation>«%1» تعني %2</translation>
    </message>
    <message>
        <source>no State</source>
        <translation>لا دولة</translation>
    </message>
    <message>
        <source>Nothing was restored, because the backup %1 is not sound: choose another one. What was found: %2</source>
        <translation>لم يستعد شيء، لأن النسخة الاحتياطية %1 غير سليمة: اختر نسخة أخرى. نتيجة الفحص: %2</translation>
    </message>
    <message>
        <source>A register on a server is restored by the server (pg_restore).</source>
        <translation>السجل الموجود على خادم يستعيده الخادم (pg_restore).</translation>
    </message>
    <message>
        <source>%1 is the register itself: choose a backup.</source>
        <translation>%1 هو السجل نفسه: اختر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The register is as the backup has it: restoring changes nothing.</source>
        <translation>السجل على ما هو عليه في النسخة الاحتياطية: لن تغير الاستعادة شيئا.</translation>
    </message>
    <message>
        <source>There is no register at present: the backup takes its name.</source>
        <translation>لا يوجد سجل حاليا: ستأخذ النسخة الاحتياطية اسمه.</translation>
    </message>
    <message>
        <source>The present register cannot be read, so nothing can be compared.</source>
        <translation>تعذرت قراءة السجل الحالي، فلا تمكن مقارنة شيء.</translation>
    </message>
    <message>
        <source>This is a backup of another register, or of changes that were given up since.</source>
        <translation>هذه نسخة احتياطية من سجل آخر، أو من تغييرات جرى التخلي عنها منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since then will be gone:</source>
        <translation>
            <numerusform>سيزول %n تغيير أجري منذ ذلك الحين:</numerusform>
            <numerusform>سيزول تغيير واحد أجري منذ ذلك الحين:</numerusform>
            <numerusform>سيزول تغييران أجريا منذ ذلك الحين:</numerusform>
            <numerusform>ستزول %n تغييرات أجريت منذ ذلك الحين:</numerusform>
            <numerusform>سيزول %n تغييرا أجري منذ ذلك الحين:</numerusform>
            <numerusform>سيزول %n تغيير أجري منذ ذلك الحين:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 come back, %3 go, %4 differ</source>
        <extracomment>%1 kind of record; %2 to %4 how many</extracomment>
        <translation>%1: يعود %2، ويزول %3، ويختلف %4</translation>
    </message>
    <message>
        <source>Sample data, %1: %2</source>
        <translation>بيانات المثال، %1: %2</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>لا يوجد حقل «%1».</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>«%1» غير معروف.</translation>
    </message>
    <message>
        <source>“%1” is not one of its values.</source>
        <translation>«%1» ليست من قيمه.</translation>
    </message>
    <message>
        <source>People who attended, by represented country</source>
        <translation>الأشخاص الذين حضروا، حسب البلد الممثل</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <translation>اعتمد خلال</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>جهة العرض</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Standing behind the text</source>
        <translation>المساندون للنص</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>المسجل</translation>
    </message>
    <message>
        <source>by action</source>
        <translation>حسب الإجراء</translation>
    </message>
    <message>
        <source>no actions recorded</source>
        <translation>لا إجراءات مسجلة</translation>
    </message>
    <message>
        <source>Regional groups</source>
        <translation>المجموعات الإقليمية</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>من خمس مجموعات</translation>
    </message>
    <message>
        <source>most from</source>
        <extracomment>%1 number of States of the regional group named below</extracomment>
        <translation>أكثرهم من</translation>
    </message>
    <message>
        <source>most from, %1</source>
        <translation>أكثرهم (%1) من</translation>
    </message>
    <message>
        <source>At one conference or more</source>
        <translation>في مؤتمر واحد أو أكثر</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>at none</source>
        <translation>لم يحضر أي مؤتمر</translation>
    </message>
    <message>
        <source>The conferences: people recorded and reported</source>
        <translation>المؤتمرات: الأشخاص المسجلون والمنشورة أعدادهم</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>المؤتمر</translation>
    </message>
    <message>
        <source>Place and dates</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>People recorded</source>
        <translation>الأشخاص المسجلون</translation>
    </message>
    <message>
        <source>People reported</source>
        <translation>الأشخاص حسب المنشور</translation>
    </message>
    <message>
        <source>Countries reported</source>
        <translation>البلدان حسب المنشور</translation>
    </message>
    <message>
        <source>Among the Member States of each regional group</source>
        <translation>من بين الدول الأعضاء في كل مجموعة إقليمية</translation>
    </message>
    <message>
        <source>One tile for each Member State, %1 in all; filled tiles stand behind the text.</source>
        <translation>مربع واحد لكل دولة عضو، ومجموعها %1؛ والمربعات الملونة للدول المساندة للنص.</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>حالة %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status of a text (%1), as at %2</source>
        <translation>حالة النص (%1)، في %2</translation>
    </message>
    <message>
        <source>Actions without a date are taken to be of the adoption.</source>
        <translation>الإجراءات التي لا تاريخ لها تعد مؤرخة بتاريخ الاعتماد.</translation>
    </message>
    <message>
        <source>Event summary: %1</source>
        <translation>موجز المناسبة: %1</translation>
    </message>
    <message>
        <source>Event summary</source>
        <translation>موجز المناسبة</translation>
    </message>
    <message>
        <source>No participants are recorded for this event. Figures that others published stand above, each with its source.</source>
        <translation>لا مشاركين مسجلين لهذه المناسبة. وترد أعلاه الأرقام التي نشرها آخرون، كل منها مع مصدره.</translation>
    </message>
    <message>
        <source>People by category</source>
        <translation>الأشخاص حسب الفئة</translation>
    </message>
    <message>
        <source>Three separate facts about the same people</source>
        <translation>ثلاث وقائع مستقلة عن الأشخاص أنفسهم</translation>
    </message>
    <message>
        <source>Participation by regional group and country</source>
        <translation>المشاركة حسب المجموعة الإقليمية والبلد</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>قائمة المشاركين</translation>
    </message>
    <message>
        <source>Names, positions and organisations as at the event. Whoever is not to be listed, or was entered without a name, is counted and not named.</source>
        <translation>الأسماء والمناصب والمنظمات كما كانت وقت المناسبة. ومن لا يجوز إدراجه أو أدخل بلا اسم فهو محسوب وغير مسمى.</translation>
    </message>
    <message>
        <source>Texts of this and the year before</source>
        <translation>نصوص هذه السنة والسنة السابقة</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>register %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>The designations employed and the presentation of material in this paper do not imply the expression of any opinion concerning the legal status of any country, territory, city or area or of its authorities, or concerning the delimitation of its frontiers or boundaries.</source>
        <translation>لا تنطوي التسميات المستخدمة في هذه الوثيقة ولا طريقة عرض المادة الواردة فيها على الإعراب عن أي رأي كان بشأن المركز القانوني لأي بلد أو إقليم أو مدينة أو منطقة أو لسلطات أي منها، أو بشأن تعيين تخومها أو حدودها.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>الشكل %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>الجدول %1</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. There is: %3.</source>
        <translation>لا يوجد «%2» (%1). الموجود: %3.</translation>
    </message>
    <message>
        <source>“%2” is more than one %1: %3. Say which.</source>
        <translation>يدل «%2» على أكثر من قيد (%1): %3. حدد المقصود.</translation>
    </message>
    <message>
        <source>Organisation not recorded</source>
        <translation>المنظمة غير مسجلة</translation>
    </message>
    <message>
        <source>%1 not listed by name</source>
        <translation>غير مدرجين بالاسم: %1</translation>
    </message>
    <message>
        <source>and %1 not listed by name</source>
        <translation>وغير مدرجين بالاسم: %1</translation>
    </message>
    <message>
        <source>The following States and parties were represented: %1.</source>
        <translation>كانت الدول والأطراف التالية ممثلة: %1.</translation>
    </message>
    <message>
        <source>source not recorded</source>
        <translation>المصدر غير مسجل</translation>
    </message>
    <message>
        <source>People who attended</source>
        <translation>الأشخاص الذين حضروا</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>no published figure found</source>
        <translation>لم يعثر على رقم منشور</translation>
    </message>
    <message>
        <source>Recorded and reported, source by source</source>
        <translation>المسجل والمنشور، حسب المصدر</translation>
    </message>
    <message>
        <source>Filled mark: counted from the records. Open mark: published figure; the arrow shows the direction of its wording.</source>
        <translation>العلامة المملوءة: محسوب من القيود. العلامة الفارغة: رقم منشور؛ ويبين السهم اتجاه صياغته.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Series summary</source>
        <translation>موجز السلسلة</translation>
    </message>
    <message>
        <source>Status of a declaration</source>
        <translation>حالة إعلان</translation>
    </message>
    <message>
        <source>“%1” is no language that this computer knows. Write its code, for example ar, en, es, fr, ru or zh.</source>
        <translation>«%1» ليست لغة يعرفها هذا الحاسوب. اكتب رمزها، مثل ar أو en أو es أو fr أو ru أو zh.</translation>
    </message>
    <message>
        <source>There is no report “%1”. There is: %2.</source>
        <translation>لا يوجد تقرير «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>Attendances: not recorded</source>
        <translation>مرات الحضور: غير مسجلة</translation>
    </message>
    <message>
        <source>Attendances: %1 in %2</source>
        <translation>مرات الحضور: %1 في %2</translation>
    </message>
    <message>
        <source>Attendances: %1 in %2, not recorded at the other meetings</source>
        <translation>مرات الحضور: %1 في %2، وغير مسجلة في الاجتماعات الأخرى</translation>
    </message>
    <message>
        <source>Attendances: %1 in %2, %3 at the largest meeting in %4, %5 in %6</source>
        <translation>مرات الحضور: %1 في %2، و%3 في أكبر اجتماع في %4، و%5 في %6</translation>
    </message>
    <message>
        <source>Attendances per meeting; columns stand at their year, so the distance between them is the time between meetings.</source>
        <translation>مرات الحضور لكل اجتماع؛ يقع كل عمود عند سنته، فالمسافة بين الأعمدة هي الزمن الفاصل بين الاجتماعات.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Member States</source>
        <translation>الدول الأعضاء</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>غيرهم</translation>
    </message>
    <message>
        <source>Category not recorded</source>
        <translation>الفئة غير مسجلة</translation>
    </message>
    <message>
        <source>States by regional group</source>
        <translation>الدول حسب المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>By regional group</source>
        <translation>حسب المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>Dark: meeting held in the group. One scale.</source>
        <translation>الداكن: اجتماع عقد في المجموعة. مقياس واحد.</translation>
    </message>
    <message>
        <source>No group, or not known</source>
        <translation>بلا مجموعة، أو غير معروفة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Meetings and attendances</source>
        <translation>الاجتماعات ومرات الحضور</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>No event of this register belongs to a series. Enter the series of an event first.</source>
        <translation>لا تنتمي أي مناسبة في هذا السجل إلى سلسلة. أدخل أولا سلسلة إحدى المناسبات.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>no published total found</source>
        <translation>لم يعثر على مجموع منشور</translation>
    </message>
    <message>
        <source>No event belongs to the series “%1”. Enter this series in its events first.</source>
        <translation>لا تنتمي أي مناسبة إلى السلسلة «%1». أدخل هذه السلسلة في مناسباتها أولا.</translation>
    </message>
    <message>
        <source>Series summary: %1</source>
        <translation>موجز السلسلة: %1</translation>
    </message>
    <message>
        <source>No attendance is recorded at any of these meetings.</source>
        <translation>لم يسجل الحضور في أي من هذه الاجتماعات.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>المجموع: %1</translation>
    </message>
    <message>
        <source>Attendance of those on this list is not recorded at: %1; columns left out.</source>
        <translation>لم يسجل حضور المدرجين في هذه القائمة في: %1؛ وأسقطت الأعمدة.</translation>
    </message>
    <message>
        <source>People who attended:</source>
        <translation>الأشخاص الذين حضروا:</translation>
    </message>
    <message>
        <source>10 or more</source>
        <translation>عشرة أو أكثر</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>اعتذر</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Status, and where each of them came</source>
        <translation>الحالة، وأين حضر كل منهم</translation>
    </message>
    <message>
        <source>%1, number %2; on record: %3</source>
        <extracomment>%1 name of a series of conferences, %2 number of this one, %3 how many are on record</extracomment>
        <translation>%1، رقم %2؛ المسجل منها: %3</translation>
    </message>
    <message>
        <source>Hosts and organisers</source>
        <translation>الجهات المضيفة والمنظمة</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>جهة الدعوة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان الانعقاد</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>الوثيقة الختامية</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Meeting before</source>
        <translation>الاجتماع السابق</translation>
    </message>
    <message>
        <source>Meeting after</source>
        <translation>الاجتماع اللاحق</translation>
    </message>
    <message>
        <source>Who stands behind %1</source>
        <translation>الجهات المساندة: %1</translation>
    </message>
    <message>
        <source>States and organisations</source>
        <translation>الدول والمنظمات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>%1 “%2” (number %3) was edited since: nothing was undone. Undo that edit first.</source>
        <translation>%1 «%2» (رقم %3): عدل القيد بعد ذلك، فلم يجر أي تراجع. تراجع عن ذلك التعديل أولا.</translation>
    </message>
    <message>
        <source>%1 was not removed, because other records refer to it (%2). Remove or change them first.</source>
        <extracomment>%1 record, %2 list of what refers to it</extracomment>
        <translation>لم يحذف %1، لأن قيودا أخرى تحيل إليه (%2). احذفها أو غيرها أولا.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما تمكن إعادته.</translation>
    </message>
    <message>
        <source>It refers to a record: compare it with “:” or “~”.</source>
        <translation>يحيل إلى قيد: استخدم معه «:» أو «~».</translation>
    </message>
    <message>
        <source>Write the record&apos;s number: #12.</source>
        <translation>اكتب رقم القيد: ‎#12‎.</translation>
    </message>
    <message>
        <source>Its values have no order: compare them with “:”.</source>
        <translation>لا ترتيب لقيمه: استخدم معها «:».</translation>
    </message>
    <message>
        <source>Values are: %1.</source>
        <translation>القيم هي: %1.</translation>
    </message>
    <message>
        <source>Write a date as 2016, 2016-11 or 2016-11-15.</source>
        <translation>اكتب التاريخ بالصورة ‎2016‎ أو ‎2016-11‎ أو ‎2016-11-15‎.</translation>
    </message>
    <message>
        <source>Compare it with a number: =12, &gt;12, &lt;=12.</source>
        <translation>قارنه بعدد: ‎=12, &gt;12, &lt;=12‎.</translation>
    </message>
    <message>
        <source>Write :yes or :no.</source>
        <translation>اكتب ‎:yes‎ أو ‎:no‎.</translation>
    </message>
    <message>
        <source>The filter cannot compare “%1” with “%2” in this way. %3</source>
        <extracomment>%1 field, %2 value, %3 a sentence that says what to write</extracomment>
        <translation>لا يمكن للتصفية مقارنة «%1» مع «%2» بهذه الطريقة. %3</translation>
    </message>
    <message>
        <source>%1 is not a Plenary register: it was left as it is. Open a file that ends in .plenary, or import this one.</source>
        <translation>%1 ليس من سجلات Plenary: ترك على حاله. افتح ملفا ينتهي باللاحقة ‎.plenary‎، أو استورد هذا الملف.</translation>
    </message>
    <message>
        <source>%1 could not be read: ask its owner for permission.</source>
        <translation>تعذرت قراءة %1: اطلب الإذن من مالكه.</translation>
    </message>
    <message>
        <source>%1 was not closed in order, and its folder may only be read: copy it together with %2 to a folder of your own and open it there.</source>
        <translation>لم يغلق %1 على الوجه الصحيح، ومجلده للقراءة فقط: انسخه مع %2 إلى مجلد لك وافتحه هناك.</translation>
    </message>
    <message>
        <source>The database driver %1 is not installed. Install it and start Plenary again.</source>
        <translation>مشغل قاعدة البيانات %1 غير مثبت. ثبته ثم شغل Plenary من جديد.</translation>
    </message>
    <message>
        <source>%1 could not be opened: check that the folder exists and may be written.</source>
        <translation>تعذر فتح %1: تأكد من وجود المجلد ومن السماح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached. Check its name, the network and your password.</source>
        <translation>تعذر الوصول إلى خادم %1. تحقق من اسمه ومن الشبكة ومن كلمة السر.</translation>
    </message>
    <message>
        <source>This SQLite cannot check links between records: the register was not opened. Install Plenary anew.</source>
        <translation>لا يستطيع SQLite هذا التحقق من الروابط بين القيود: لم يفتح السجل. ثبت Plenary من جديد.</translation>
    </message>
    <message>
        <source>Another program is reading %1: try again in a moment.</source>
        <translation>برنامج آخر يقرأ %1: حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>The register does not know %1. Check the register, or install Plenary anew.</source>
        <translation>لا يعرف السجل %1. تحقق من السجل، أو ثبت Plenary من جديد.</translation>
    </message>
    <message>
        <source>The disk of %1 is full: nothing was changed. Free some space and try again.</source>
        <translation>قرص %1 ممتلئ: لم يتغير شيء. أخل بعض المساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full or damaged. Nothing was changed; free some space and try again.</source>
        <translation>تعذرت كتابة %1: القرص ممتلئ أو تالف. لم يتغير شيء؛ أخل بعض المساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 or its folder may only be read: nothing can be saved there. Copy it to a folder of your own, or ask for permission to write.</source>
        <translation>%1 أو مجلده للقراءة فقط: لا يمكن حفظ شيء هناك. انسخه إلى مجلد لك، أو اطلب الإذن بالكتابة.</translation>
    </message>
    <message>
        <source>Other records refer to this one: nothing was changed. Remove or change them first.</source>
        <translation>تحيل قيود أخرى إلى هذا القيد: لم يتغير شيء. احذفها أو غيرها أولا.</translation>
    </message>
    <message>
        <source>This was cancelled: nothing was changed.</source>
        <translation>ألغيت العملية: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another program is writing to the register: nothing was changed. Try again in a moment.</source>
        <translation>برنامج آخر يكتب في السجل: لم يتغير شيء. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>A record with the same identity exists already: nothing was changed. Look for it and change that one.</source>
        <translation>يوجد بالفعل قيد بالهوية نفسها: لم يتغير شيء. ابحث عنه وغيره هو.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced while it was open: nothing was changed. Put it back, or save what is open here under another name (File, Back up).</source>
        <translation>نقل %1 أو حذف أو استبدل وهو مفتوح: لم يتغير شيء. أعده إلى مكانه، أو احفظ المفتوح هنا باسم آخر (ملف، نسخ احتياطي).</translation>
    </message>
    <message>
        <source>The file %1 is damaged: nothing was changed. Restore a backup, or recover what can still be read.</source>
        <translation>الملف %1 تالف: لم يتغير شيء. استعد نسخة احتياطية، أو استرد ما لا تزال قراءته ممكنة.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: nothing was changed. Try again when the server is back.</source>
        <translation>انقطع الاتصال مع %1: لم يتغير شيء. حاول مرة أخرى عند عودة الخادم.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: check the disk and the folder&apos;s permissions.</source>
        <translation>تعذرت قراءة %1 أو كتابته: افحص القرص وأذون المجلد.</translation>
    </message>
    <message>
        <source>The register did not accept this: nothing was changed. Check the register; the log says more.</source>
        <translation>لم يقبل السجل هذا: لم يتغير شيء. تحقق من السجل؛ وفي ملف الوقائع مزيد من التفاصيل.</translation>
    </message>
    <message>
        <source>%1 number %2 does not exist, or no longer. Look for it in the list again.</source>
        <translation>%1 رقم %2 غير موجود، أو لم يعد موجودا. ابحث عنه في القائمة من جديد.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile: your change was not saved. Look at the record again.</source>
        <translation>غير شخص آخر %1 في هذه الأثناء: لم يحفظ تغييرك. انظر إلى القيد من جديد.</translation>
    </message>
    <message>
        <source>“%1” is not a field of %2. Fields are: %3.</source>
        <extracomment>%1 what was typed, %2 entity, %3 names</extracomment>
        <translation>«%1» ليس من حقول %2. الحقول هي: %3.</translation>
    </message>
    <message>
        <source>“%1” follows too many links: %2 are allowed. Leave some out.</source>
        <translation>يتتبع «%1» روابط أكثر مما ينبغي: المسموح به %2. احذف بعضها.</translation>
    </message>
    <message>
        <source>“%1” refers to no other record: leave out what follows it in “%2”.</source>
        <translation>لا يحيل «%1» إلى قيد آخر: احذف ما يليه في «%2».</translation>
    </message>
    <message>
        <source>“%1” is nothing to count by. There is: %2.</source>
        <extracomment>%1 what was typed, %2 names</extracomment>
        <translation>لا يمكن العد حسب «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>The filter has more than %1 terms: leave some out.</source>
        <translation>حدود التصفية أكثر من %1: احذف بعضها.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Free some space or choose another folder.</source>
        <translation>القرص ممتلئ: تعذرت كتابة %1. أخل بعض المساحة أو اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>%1 could not be written: check that the folder exists and may be written.</source>
        <translation>تعذرت كتابة %1: تأكد من وجود المجلد ومن السماح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The backup was cancelled: nothing was kept of it.</source>
        <translation>ألغي النسخ الاحتياطي: لم يحفظ منه شيء.</translation>
    </message>
    <message>
        <source>The file is damaged (%1): restore a backup, or recover what can still be read.</source>
        <translation>الملف تالف (%1): استعد نسخة احتياطية، أو استرد ما لا تزال قراءته ممكنة.</translation>
    </message>
    <message>
        <source>Record %1 of %2 refers to a record of %3 that does not exist: restore a backup, or recover the register.</source>
        <translation>القيد %1 من %2 يحيل إلى قيد من %3 لا وجود له: استعد نسخة احتياطية، أو استرد السجل.</translation>
    </message>
    <message>
        <source>A register on a server is backed up by the server (pg_dump).</source>
        <translation>السجل الموجود على خادم ينسخه الخادم احتياطيا (pg_dump).</translation>
    </message>
    <message>
        <source>The journal does not fit from change %1 (%2, %3) on: it was altered outside Plenary. Restore a backup, or ask who did it.</source>
        <translation>دفتر التغييرات غير متسق ابتداء من التغيير %1 (%2، %3): جرى تعديله خارج Plenary. استعد نسخة احتياطية، أو اسأل عمن فعل ذلك.</translation>
    </message>
    <message>
        <source>The journal ends with change %1, but %2 were made: it was altered outside Plenary. Restore a backup, or ask who did it.</source>
        <translation>ينتهي دفتر التغييرات بالتغيير %1، لكن التغييرات التي أجريت عددها %2: جرى تعديله خارج Plenary. استعد نسخة احتياطية، أو اسأل عمن فعل ذلك.</translation>
    </message>
    <message>
        <source>The log %1-wal is not of this file, but of another that had its name: nothing was opened. Move the log to another folder and open %1 again.</source>
        <translation>ملف الكتابة المسبقة %1-wal ليس لهذا الملف، بل لملف آخر كان يحمل اسمه: لم يفتح شيء. انقل ملف الكتابة المسبقة إلى مجلد آخر وافتح %1 من جديد.</translation>
    </message>
    <message>
        <source>%1 was not written: beside it is the log of a register that had this name, %1-wal. Choose another name, or move the log to another folder.</source>
        <translation>تعذرت كتابة %1: إلى جانبه ملف الكتابة المسبقة لسجل كان يحمل هذا الاسم، وهو %1-wal. اختر اسما آخر، أو انقل ملف الكتابة المسبقة إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Plenary and was left as it is. Install the newer version to open it.</source>
        <translation>كتب %1 بإصدار أحدث من Plenary وترك على حاله. ثبت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>Version %1 of this register&apos;s tables is not the one that this Plenary knows. The register was left as it is: open it with the Plenary that wrote it, or restore a backup.</source>
        <translation>إصدار جداول هذا السجل، %1، ليس الإصدار الذي يعرفه Plenary هذا. ترك السجل على حاله: افتحه بإصدار Plenary الذي كتبه، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 could not be read: check that it exists and that you may read it.</source>
        <translation>تعذرت قراءة %1: تأكد من وجوده ومن أنه مسموح لك بقراءته.</translation>
    </message>
    <message>
        <source>%1 number %2</source>
        <extracomment>a record of a kind: &quot;Event number 12&quot;</extracomment>
        <translation>%1 رقم %2</translation>
    </message>
    <message>
        <source>%1: its link “%2” led to number %3, which never was.</source>
        <translation>%1: كان رابطه «%2» يقود إلى الرقم %3، ولم يوجد قط.</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>مفقود: %1</translation>
    </message>
    <message>
        <source>%1 is open in another program (process %2): nothing was changed. Close it there and try again.</source>
        <translation>%1 مفتوح في برنامج آخر (العملية %2): لم يتغير شيء. أغلقه هناك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 is still open: nothing was changed. Close it and try again.</source>
        <translation>%1 لا يزال مفتوحا: لم يتغير شيء. أغلقه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 could not be opened for writing: nothing was changed. Ask its owner for permission.</source>
        <translation>تعذر فتح %1 للكتابة: لم يتغير شيء. اطلب الإذن من مالكه.</translation>
    </message>
    <message>
        <source>“%1” can be neither stored nor looked for: %2</source>
        <extracomment>%1 text, %2 what is wrong with it</extracomment>
        <translation>لا يمكن تخزين «%1» ولا البحث عنه: %2</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while saving: when it is back, look whether the change is there.</source>
        <translation>انقطع الاتصال مع %1 أثناء الحفظ: عند عودته تحقق من وجود التغيير.</translation>
    </message>
    <message>
        <source>What “undo” took away was lost when the register was recovered: nothing was brought back. Import it again, or restore a backup.</source>
        <translation>فقد ما أزاله «undo» عند استرداد السجل: لم يعد شيء. استورده من جديد، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Backed up to %1, and verified.</source>
        <translation>أعدت النسخة الاحتياطية %1، وجرى التحقق منها.</translation>
    </message>
    <message>
        <source>Nothing changed since %1, which is sound.</source>
        <translation>لم يتغير شيء منذ %1، وهي سليمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) made way.</source>
        <translation>
            <numerusform>أزيلت لإفساح المكان %n نسخة احتياطية أقدم.</numerusform>
            <numerusform>أزيلت لإفساح المكان نسخة احتياطية أقدم واحدة.</numerusform>
            <numerusform>أزيلت لإفساح المكان نسختان احتياطيتان أقدم.</numerusform>
            <numerusform>أزيلت لإفساح المكان %n نسخ احتياطية أقدم.</numerusform>
            <numerusform>أزيلت لإفساح المكان %n نسخة احتياطية أقدم.</numerusform>
            <numerusform>أزيلت لإفساح المكان %n نسخة احتياطية أقدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  up to change %2  %3  %4  %5</source>
        <extracomment>%1 time, %2 number of the latest change, %3 size, %4 whether the checksum fits, %5 file</extracomment>
        <translation>%1  حتى التغيير %2  %3  %4  %5</translation>
    </message>
    <message>
        <source>There is no register %1, and no automatic backup of one that lay there. Check its name and its folder.</source>
        <translation>لا يوجد سجل %1، ولا نسخة احتياطية تلقائية من سجل كان هناك. تحقق من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>There is no automatic backup of %1 in %2.</source>
        <translation>لا توجد في %2 نسخة احتياطية تلقائية من %1.</translation>
    </message>
    <message>
        <source>%1 is of another register than %2, or of changes that were given up since: nothing was restored. Say --another if that is what you want.</source>
        <translation>%1 نسخة من سجل غير %2، أو من تغييرات جرى التخلي عنها منذ ذلك الحين: لم يستعد شيء. أضف ‎--another‎ إن كان ذلك ما تريده.</translation>
    </message>
    <message>
        <source>Restored %1 from %2, and verified.</source>
        <translation>استعيد %1 من %2، وجرى التحقق منه.</translation>
    </message>
    <message>
        <source>The previous register lies at %1.</source>
        <translation>السجل السابق موجود في %1.</translation>
    </message>
    <message>
        <source>No backup could be made of it: %1</source>
        <translation>تعذر إعداد نسخة احتياطية منه: %1</translation>
    </message>
    <message>
        <source>Say where the recovered register goes: -o FILE.</source>
        <translation>حدد موضع السجل المسترد: ‎-o FILE‎.</translation>
    </message>
    <message>
        <source>Recovered to %1, and verified; the details stand in %2.</source>
        <translation>استرد السجل في %1، وجرى التحقق منه؛ والتفاصيل في %2.</translation>
    </message>
    <message>
        <source>%1 was not touched; a copy of it lies at %2.</source>
        <translation>لم يمس %1؛ وتوجد نسخة منه في %2.</translation>
    </message>
    <message>
        <source>“%1” does not know %2.</source>
        <translation>لا يعرف «%1» الخيار %2.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>يلزم %1 قيمة.</translation>
    </message>
    <message>
        <source>Usage: plenary-cli %1 %2</source>
        <translation>الاستخدام: plenary-cli %1 %2</translation>
    </message>
    <message>
        <source>Say which register: --register FILE.</source>
        <translation>حدد السجل: ‎--register FILE‎.</translation>
    </message>
    <message>
        <source>There is no measure “%1”. There is: %2.</source>
        <translation>لا يوجد مقياس «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>%1  in all</source>
        <translation>%1  في المجموع</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>القاعدة: %1.</translation>
    </message>
    <message>
        <source>The format is csv or json, not “%1”.</source>
        <translation>الصيغة هي csv أو json، لا «%1».</translation>
    </message>
    <message>
        <source>Say where the chart goes: -o FILE.svg, .png, .pdf or .csv.</source>
        <translation>حدد موضع الرسم البياني: ‎-o FILE.svg‎ أو ‎.png‎ أو ‎.pdf‎ أو ‎.csv‎.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>جرت كتابة %1.</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read (%2). Check its name, and that you may read it.</source>
        <translation>تعذرت قراءة ملف المطابقة %1 (%2). تحقق من اسمه، ومن أنه مسموح لك بقراءته.</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation>الصفوف: %1؛ أنشئ %2، وحدث %3، ولم يتغير %4، ورفض %5.</translation>
    </message>
    <message>
        <source>Passed over: %1 empty rows, %2 rows that stand for no record.</source>
        <translation>جرى تجاوز: الصفوف الفارغة %1، والصفوف التي لا تمثل قيدا %2.</translation>
    </message>
    <message>
        <source>Also made: %1 %2</source>
        <translation>أنشئ أيضا: %2: %1</translation>
    </message>
    <message>
        <source>To resolve: %1 “%2”, rows: %3</source>
        <translation>للحسم: %1 «%2»، الصفوف: %3</translation>
    </message>
    <message>
        <source>, perhaps %1</source>
        <translation>، ربما %1</translation>
    </message>
    <message>
        <source>Row %1 left out: %2</source>
        <translation>أسقط الصف %1: %2</translation>
    </message>
    <message>
        <source>… and %1 more; --rejects FILE lists them all.</source>
        <translation>… و%1 غيرها؛ يدرجها الخيار ‎--rejects FILE‎ جميعا.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was kept.</source>
        <translation>كان هذا تشغيلا تجريبيا: لم يحفظ شيء.</translation>
    </message>
    <message>
        <source>The import is kept (“undo” takes it back), but its list of rejected rows is not: %1</source>
        <translation>حفظ الاستيراد (ويتراجع عنه «undo»)، لكن لم تحفظ قائمة صفوفه المرفوضة: %1</translation>
    </message>
    <message>
        <source>%1 is read by this import, so the rejected rows would overwrite it: give --rejects another name.</source>
        <translation>يقرأ هذا الاستيراد %1، فتكتب الصفوف المرفوضة فوقه: أعط ‎--rejects‎ اسما آخر.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>لا يوجد نوع من القيود باسم «%1».</translation>
    </message>
    <message>
        <source>Say what the columns mean: --mapping FILE.</source>
        <translation>حدد معنى الأعمدة: ‎--mapping FILE‎.</translation>
    </message>
    <message>
        <source>The mapping is for %1, not for %2.</source>
        <translation>المطابقة خاصة بالنوع %1، لا بالنوع %2.</translation>
    </message>
    <message>
        <source>%1 “%2”, records: %3</source>
        <translation>%1 «%2»، القيود: %3</translation>
    </message>
    <message>
        <source>There is nothing to resolve.</source>
        <translation>لا يوجد ما يلزم حسمه.</translation>
    </message>
    <message>
        <source>Say what is meant: resolve KIND.FIELD TYPED TARGET.</source>
        <translation>حدد المقصود: ‎resolve KIND.FIELD TYPED TARGET‎.</translation>
    </message>
    <message>
        <source>“%1” in %2 is not to be resolved. “resolve” without it lists what is.</source>
        <translation>لا يلزم حسم «%1» في %2. الأمر «resolve» دونه يدرج ما يلزم حسمه.</translation>
    </message>
    <message>
        <source>Resolved in %1 records; later imports know it.</source>
        <translation>القيود التي حسمت: %1؛ وستعرف ذلك عمليات الاستيراد اللاحقة.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>جرى التراجع عن: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>أعيد تنفيذ: %1</translation>
    </message>
    <message>
        <source>--limit takes a number, 0 or more.</source>
        <translation>يأخذ ‎--limit‎ عددا لا يقل عن صفر.</translation>
    </message>
    <message>
        <source>Say where the table goes: -o FILE.csv or FILE.xlsx.</source>
        <translation>حدد موضع الجدول: ‎-o FILE.csv‎ أو ‎FILE.xlsx‎.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to %2.</source>
        <translation>الصفوف المكتوبة في %2: %1.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>جرى إنشاء %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound; %n change(s) in its journal, none altered.</source>
        <translation>
            <numerusform>%1 سليم؛ في دفتر تغييراته %n تغيير، ولم يعدل أي منها.</numerusform>
            <numerusform>%1 سليم؛ في دفتر تغييراته تغيير واحد، ولم يعدل.</numerusform>
            <numerusform>%1 سليم؛ في دفتر تغييراته تغييران، ولم يعدل أي منهما.</numerusform>
            <numerusform>%1 سليم؛ في دفتر تغييراته %n تغييرات، ولم يعدل أي منها.</numerusform>
            <numerusform>%1 سليم؛ في دفتر تغييراته %n تغييرا، ولم يعدل أي منها.</numerusform>
            <numerusform>%1 سليم؛ في دفتر تغييراته %n تغيير، ولم يعدل أي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted the participations of %1.</source>
        <translation>أعيد حساب مشاركات %1.</translation>
    </message>
    <message>
        <source>Say what %1 is about: --%2.</source>
        <translation>حدد موضوع %1: ‎--%2‎.</translation>
    </message>
    <message>
        <source>Write the date as 2016-11-15, 2016-11 or 2016, not “%1”.</source>
        <translation>اكتب التاريخ بالصورة ‎2016-11-15‎ أو ‎2016-11‎ أو ‎2016‎، لا «%1».</translation>
    </message>
    <message>
        <source>Wrote %1, pages: %2.</source>
        <translation>جرت كتابة %1، الصفحات: %2.</translation>
    </message>
    <message>
        <source>The register of an international network</source>
        <translation>سجل شبكة دولية</translation>
    </message>
    <message>
        <source>A register to open</source>
        <translation>السجل المراد فتحه</translation>
    </message>
    <message>
        <source>The picture of “%1” would be too large. Choose a smaller scale, or SVG or PDF.</source>
        <translation>ستكون صورة «%1» أكبر مما ينبغي. اختر مقياسا أصغر، أو SVG أو PDF.</translation>
    </message>
    <message>
        <source>The chart “%1” could not be painted as PDF: nothing was written. Close other programs and try again, or choose SVG.</source>
        <translation>تعذر رسم الرسم البياني «%1» بصيغة PDF: لم يكتب شيء. أغلق البرامج الأخرى وحاول مرة أخرى، أو اختر SVG.</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>a reported figure</comment>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>about</source>
        <comment>a reported figure</comment>
        <translation>نحو</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a reported figure</comment>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>almost</source>
        <comment>a reported figure</comment>
        <translation>ما يقارب</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>key of a chart</comment>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>No records match.</source>
        <comment>empty chart</comment>
        <translation>لا قيود مطابقة.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>head of a group of bars that goes on in the next column or on the next page
----------
head of a group, repeated on the next page</extracomment>
        <translation>%1 (تابع)</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>cell of a matrix</comment>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column of a chart&apos;s table</comment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a chart&apos;s table</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>column of a chart&apos;s table</comment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column of a chart&apos;s table</comment>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column of a chart&apos;s table</comment>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>column of a chart&apos;s table: size of the group</comment>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>column of a chart&apos;s table</comment>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a chart&apos;s table</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a reported figure</comment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a reported figure</comment>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>almost %1</source>
        <comment>a reported figure</comment>
        <translation>ما يقارب %1</translation>
    </message>
    <message>
        <source>reported %1</source>
        <extracomment>spoken; %1: one or several published figures with their sources</extracomment>
        <translation>المنشور %1</translation>
    </message>
    <message>
        <source>No records match</source>
        <translation>لا قيود مطابقة</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>spoken: size of a chart</comment>
        <translation>
            <numerusform>%n صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>total %1</source>
        <comment>spoken</comment>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>%1; largest: %2</source>
        <extracomment>spoken; %1: &quot;52 rows&quot;, &quot;52 rows, total 187&quot;; %2: a row with its value</extracomment>
        <translation>%1؛ الأكبر: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing recorded for %n row(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>لا شيء مسجل في %n صف</numerusform>
            <numerusform>لا شيء مسجل في صف واحد</numerusform>
            <numerusform>لا شيء مسجل في صفين</numerusform>
            <numerusform>لا شيء مسجل في %n صفوف</numerusform>
            <numerusform>لا شيء مسجل في %n صفا</numerusform>
            <numerusform>لا شيء مسجل في %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>key of a matrix</comment>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>key of a matrix</comment>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>total of a small chart; %1: number</extracomment>
        <translation>الجميع %1</translation>
    </message>
    <message>
        <source>bar shortened</source>
        <translation>شريط مختصر</translation>
    </message>
    <message>
        <source>The paper “%1” could not be painted as PDF: nothing was written. Close other programs and try again.</source>
        <translation>تعذر رسم التقرير «%1» بصيغة PDF: لم يكتب شيء. أغلق البرامج الأخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A chart is written as .%1, not as “%2”.</source>
        <translation>يكتب الرسم البياني بصيغة ‎.%1‎، لا بصيغة «%2».</translation>
    </message>
    <message>
        <source>No records match.</source>
        <translation>لا قيود مطابقة.</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>دولة عضو</translation>
    </message>
    <message>
        <source>observer State</source>
        <translation>دولة مراقبة</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>إقليم</translation>
    </message>
    <message>
        <source>former State</source>
        <translation>دولة سابقة</translation>
    </message>
    <message>
        <source>non-State party</source>
        <translation>طرف من غير الدول</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>no regional group</source>
        <translation>بلا مجموعة إقليمية</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>مجموعة الدول الأفريقية</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>مجموعة دول آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>مجموعة دول أوروبا الشرقية</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>مجموعة دول أمريكا اللاتينية والبحر الكاريبي</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>مجموعة دول أوروبا الغربية ودول أخرى</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>formal name</source>
        <translation>الاسم الرسمي</translation>
    </message>
    <message>
        <source>alternative name</source>
        <translation>اسم بديل</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>اسم سابق</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>اسم مختصر بالأحرف الأولى</translation>
    </message>
    <message>
        <source>local name</source>
        <translation>الاسم المحلي</translation>
    </message>
    <message>
        <source>State or government</source>
        <translation>دولة أو حكومة</translation>
    </message>
    <message>
        <source>local government</source>
        <translation>حكومة محلية</translation>
    </message>
    <message>
        <source>legal-aid provider or public defender</source>
        <translation>مقدم مساعدة قانونية أو هيئة دفاع عام</translation>
    </message>
    <message>
        <source>international NGO</source>
        <translation>منظمة غير حكومية دولية</translation>
    </message>
    <message>
        <source>national NGO</source>
        <translation>منظمة غير حكومية وطنية</translation>
    </message>
    <message>
        <source>regional network</source>
        <translation>شبكة إقليمية</translation>
    </message>
    <message>
        <source>United Nations entity</source>
        <translation>كيان تابع للأمم المتحدة</translation>
    </message>
    <message>
        <source>intergovernmental organisation</source>
        <translation>منظمة حكومية دولية</translation>
    </message>
    <message>
        <source>foundation or donor</source>
        <translation>مؤسسة أو جهة مانحة</translation>
    </message>
    <message>
        <source>private sector</source>
        <translation>القطاع الخاص</translation>
    </message>
    <message>
        <source>academic institution</source>
        <translation>مؤسسة أكاديمية</translation>
    </message>
    <message>
        <source>commission or committee</source>
        <translation>لجنة</translation>
    </message>
    <message>
        <source>network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>commission or congress session</source>
        <translation>دورة لجنة أو مؤتمر للأمم المتحدة</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>حلقة عمل</translation>
    </message>
    <message>
        <source>side event</source>
        <translation>مناسبة جانبية</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>مشاورة</translation>
    </message>
    <message>
        <source>funding consultation</source>
        <translation>مشاورة بشأن التمويل</translation>
    </message>
    <message>
        <source>working-group meeting</source>
        <translation>اجتماع فريق عامل</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>ندوة شبكية</translation>
    </message>
    <message>
        <source>commemorative meeting</source>
        <translation>اجتماع تذكاري</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط لها</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>محددة الموعد</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>moved online</source>
        <translation>نقلت إلى الإنترنت</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>held</source>
        <translation>عقدت</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>حضوريا</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>عن بعد</translation>
    </message>
    <message>
        <source>in person and remote</source>
        <translation>حضوريا وعن بعد</translation>
    </message>
    <message>
        <source>host</source>
        <translation>مضيف</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>منظم</translation>
    </message>
    <message>
        <source>invites</source>
        <translation>يوجه الدعوة</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>a State or party</source>
        <translation>دولة أو طرف</translation>
    </message>
    <message>
        <source>observer and non-member States</source>
        <translation>الدول المراقبة والدول غير الأعضاء</translation>
    </message>
    <message>
        <source>observers, kind not stated</source>
        <translation>مراقبون لم يذكر نوعهم</translation>
    </message>
    <message>
        <source>United Nations Secretariat</source>
        <translation>الأمانة العامة للأمم المتحدة</translation>
    </message>
    <message>
        <source>UN funds, programmes and entities</source>
        <translation>صناديق الأمم المتحدة وبرامجها وكياناتها</translation>
    </message>
    <message>
        <source>specialized agencies</source>
        <translation>الوكالات المتخصصة</translation>
    </message>
    <message>
        <source>intergovernmental organisations</source>
        <translation>المنظمات الحكومية الدولية</translation>
    </message>
    <message>
        <source>NGOs in consultative status</source>
        <translation>المنظمات غير الحكومية ذات المركز الاستشاري</translation>
    </message>
    <message>
        <source>other NGOs and civil society</source>
        <translation>منظمات غير حكومية أخرى والمجتمع المدني</translation>
    </message>
    <message>
        <source>national legal-aid institutions</source>
        <translation>المؤسسات الوطنية للمساعدة القانونية</translation>
    </message>
    <message>
        <source>academic institutions</source>
        <translation>المؤسسات الأكاديمية</translation>
    </message>
    <message>
        <source>donors and foundations</source>
        <translation>الجهات المانحة والمؤسسات</translation>
    </message>
    <message>
        <source>media</source>
        <translation>وسائط الإعلام</translation>
    </message>
    <message>
        <source>individual experts</source>
        <translation>الخبراء الأفراد</translation>
    </message>
    <message>
        <source>hosts and organisers</source>
        <translation>الجهات المضيفة والمنظمة</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>رئيس الوفد</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>ممثل مناوب</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>ممثل</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>مستشار</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>خبير</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>رئيس</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>مدير المناقشة</translation>
    </message>
    <message>
        <source>speaker or panellist</source>
        <translation>متكلم أو محاور</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>مترجم شفوي</translation>
    </message>
    <message>
        <source>to invite</source>
        <translation>لم ترسل بعد</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أرسلت</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>أرسل تذكير</translation>
    </message>
    <message>
        <source>undeliverable</source>
        <translation>تعذر تسليمها</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>delegated</source>
        <translation>أناب غيره</translation>
    </message>
    <message>
        <source>waitlisted</source>
        <translation>على قائمة الانتظار</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>attended in part</source>
        <translation>حضر جزئيا</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>غائب بعذر</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>تغيب</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يسأل</translation>
    </message>
    <message>
        <source>may be listed</source>
        <translation>يجوز إدراجه</translation>
    </message>
    <message>
        <source>not to be listed</source>
        <translation>لا يدرج</translation>
    </message>
    <message>
        <source>delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>registered people</source>
        <translation>الأشخاص المسجلون للحضور</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>about</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>over</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>almost</source>
        <translation>ما يقارب</translation>
    </message>
    <message>
        <source>official document</source>
        <translation>وثيقة رسمية</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>press</source>
        <translation>صحافة</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>صفحة شبكية</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>مذكرة موجزة</translation>
    </message>
    <message>
        <source>meeting note</source>
        <translation>مذكرة اجتماع</translation>
    </message>
    <message>
        <source>own observation</source>
        <translation>ملاحظة شخصية</translation>
    </message>
    <message>
        <source>data file</source>
        <translation>ملف بيانات</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>principles or guidelines</source>
        <translation>مبادئ أو مبادئ توجيهية</translation>
    </message>
    <message>
        <source>plan of action</source>
        <translation>خطة عمل</translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation>خريطة طريق</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>terms of reference</source>
        <translation>اختصاصات</translation>
    </message>
    <message>
        <source>memorandum of understanding</source>
        <translation>مذكرة تفاهم</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>revised draft</source>
        <translation>مشروع منقح</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>authoritative text</source>
        <translation>نص ذو حجية</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>لم يعتمد</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>حل محله غيره</translation>
    </message>
    <message>
        <source>without a vote</source>
        <translation>بدون تصويت</translation>
    </message>
    <message>
        <source>recorded vote</source>
        <translation>تصويت مسجل</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>توافق الآراء</translation>
    </message>
    <message>
        <source>acclamation</source>
        <translation>التزكية</translation>
    </message>
    <message>
        <source>main sponsor</source>
        <translation>مقدم رئيسي</translation>
    </message>
    <message>
        <source>co-sponsor</source>
        <translation>مشارك في التقديم</translation>
    </message>
    <message>
        <source>withdrew sponsorship</source>
        <translation>سحب الاشتراك في التقديم</translation>
    </message>
    <message>
        <source>adopted as participant</source>
        <translation>اعتماد بصفة مشارك</translation>
    </message>
    <message>
        <source>endorsed</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>إحاطة علما</translation>
    </message>
    <message>
        <source>explanation of position</source>
        <translation>تعليل الموقف</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>ratified</source>
        <translation>تصديق</translation>
    </message>
    <message>
        <source>accepted (A)</source>
        <translation>قبول (A)</translation>
    </message>
    <message>
        <source>approved (AA)</source>
        <translation>موافقة (AA)</translation>
    </message>
    <message>
        <source>acceded (a)</source>
        <translation>انضمام (a)</translation>
    </message>
    <message>
        <source>succeeded (d)</source>
        <translation>خلافة (d)</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>انسحاب</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>UN regional group</source>
        <translation>المجموعة الإقليمية للأمم المتحدة</translation>
    </message>
    <message>
        <source>Region (M49)</source>
        <translation>المنطقة (M49)</translation>
    </message>
    <message>
        <source>Subregion (M49)</source>
        <translation>المنطقة الفرعية (M49)</translation>
    </message>
    <message>
        <source>Two-letter code</source>
        <translation>الرمز الثنائي</translation>
    </message>
    <message>
        <source>M49 number</source>
        <translation>رقم M49</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>سار من</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>سار حتى</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>الدول الخلف</translation>
    </message>
    <message>
        <source>Codes of the States that followed this one; a single code is an unambiguous successor.</source>
        <translation>رموز الدول التي خلفت هذه الدولة؛ والرمز الواحد يدل على خلف لا لبس فيه.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Consent to be listed</source>
        <translation>الموافقة على الإدراج</translation>
    </message>
    <message>
        <source>Whoever is not to be listed is counted, and never printed by name.</source>
        <translation>من لا يدرج فهو محسوب، ولا يطبع اسمه أبدا.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Short and unique, for example COP19.</source>
        <translation>قصير وفريد، مثل COP19.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>العنوان المختصر</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>الرقم في السلسلة</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>الزمان والمكان</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>تبدأ في</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>A workshop at a commission session is part of that session.</source>
        <translation>حلقة العمل المعقودة خلال دورة لجنة جزء من تلك الدورة.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>عقدت في</translation>
    </message>
    <message>
        <source>As at the event</source>
        <translation>كما كان وقت المناسبة</translation>
    </message>
    <message>
        <source>Name as listed</source>
        <translation>الاسم كما في القائمة</translation>
    </message>
    <message>
        <source>As the list of participants had it; later changes of the person do not touch it.</source>
        <translation>كما ورد في قائمة المشاركين؛ ولا تمسه تغييرات لاحقة في بيانات الشخص.</translation>
    </message>
    <message>
        <source>Organisation as listed</source>
        <translation>المنظمة كما في القائمة</translation>
    </message>
    <message>
        <source>Three facts</source>
        <translation>ثلاث وقائع</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>تاريخ الدعوة</translation>
    </message>
    <message>
        <source>Answer (RSVP)</source>
        <translation>الرد على الدعوة</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Attended on</source>
        <translation>تاريخ الحضور</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>يتكلم باسم</translation>
    </message>
    <message>
        <source>Country as typed</source>
        <translation>البلد كما كتب</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>الإدراج</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>درجة الدقة</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>عمن</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Record kind</source>
        <translation>نوع القيد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>نص المصدر</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>رمز الوثيقة</translation>
    </message>
    <message>
        <source>The number under which the text is cited, for example 25/2.</source>
        <translation>الرقم الذي يستشهد بالنص به، مثل ‎25/2‎.</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>معاهدة</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>جهة الاعتماد</translation>
    </message>
    <message>
        <source>Manner of adoption</source>
        <translation>طريقة الاعتماد</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الصك</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Note or reservation</source>
        <translation>ملاحظة أو تحفظ</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>كما كتب</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>الصورة الموحدة</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>A code: of a country, or of a value; empty means no State.</source>
        <translation>رمز بلد أو رمز قيمة؛ والفارغ يعني لا دولة.</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>اسم البلد</translation>
    </message>
    <message>
        <source>Country names</source>
        <translation>أسماء البلدان</translation>
    </message>
    <message>
        <source>Organisation name</source>
        <translation>اسم المنظمة</translation>
    </message>
    <message>
        <source>Organisation names</source>
        <translation>أسماء المنظمات</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>الانتماء</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>الانتماءات</translation>
    </message>
    <message>
        <source>Event series</source>
        <translation>سلسلة المناسبات</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>المؤتمرات</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظم</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>المنظمون</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>الرقم المنشور</translation>
    </message>
    <message>
        <source>Reported figures</source>
        <translation>الأرقام المنشورة</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>الاستشهاد</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Party action</source>
        <translation>إجراء الطرف</translation>
    </message>
    <message>
        <source>Party actions</source>
        <translation>إجراءات الأطراف</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>التسمية البديلة</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>التسميات البديلة</translation>
    </message>
    <message>
        <source>Value to resolve</source>
        <translation>قيمة للحسم</translation>
    </message>
    <message>
        <source>Values to resolve</source>
        <translation>قيم للحسم</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>نوع المنظمة</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>First or again</source>
        <translation>أول مرة أو تكرار</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list that have commas themselves</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>the register of an international network, without a window</source>
        <translation>سجل شبكة دولية، بلا نافذة</translation>
    </message>
    <message>
        <source>--json prints one JSON object. Before the command, --language CODE says in which language to answer. Exit codes: 0 done, 1 failed, 2 usage.</source>
        <extracomment>Options and exit codes of the command line</extracomment>
        <translation>يطبع ‎--json‎ كائن JSON واحداً. ويحدد ‎--language CODE‎ قبل الأمر لغة الرد. رموز الخروج: 0 تم، 1 فشل، 2 استعمال خاطئ.</translation>
    </message>
    <message>
        <source>There is no language “%1”. There is: %2.</source>
        <translation>لا توجد لغة «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>تعذرت كتابة الرد على المخرج القياسي.</translation>
    </message>
    <message>
        <source>The language to speak, for example fr</source>
        <translation>اللغة المستعملة، مثل fr</translation>
    </message>
    <message>
        <source>Values of imports to decide</source>
        <translation>قيم مستوردة يلزم البت فيها</translation>
    </message>
    <message>
        <source>Invitations undeliverable</source>
        <translation>دعوات تعذر تسليمها</translation>
    </message>
    <message>
        <source>Invited, no reply</source>
        <translation>مدعوون لم يردوا</translation>
    </message>
    <message>
        <source>Accepted, attendance not recorded</source>
        <translation>قبلوا الدعوة ولم يسجل حضورهم</translation>
    </message>
    <message>
        <source>Participants, State not known</source>
        <translation>مشاركون لا تعرف دولهم</translation>
    </message>
    <message>
        <source>Conferences without a date</source>
        <translation>مؤتمرات بلا تاريخ</translation>
    </message>
    <message>
        <source>Reported figures without a source</source>
        <translation>أرقام منشورة بلا مصدر</translation>
    </message>
    <message>
        <source>Party actions without a source</source>
        <translation>إجراءات أطراف بلا مصدر</translation>
    </message>
    <message>
        <source>Conferences held, attendance not recorded</source>
        <translation>مؤتمرات عقدت ولم يسجل حضورها</translation>
    </message>
    <message>
        <source>Texts that share a short title</source>
        <translation>نصوص تشترك في عنوان مختصر</translation>
    </message>
    <message>
        <source>in 1 country</source>
        <translation>في بلد واحد</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln countries</source>
        <translation>
            <numerusform>في %Ln بلد</numerusform>
            <numerusform>في بلد واحد</numerusform>
            <numerusform>في بلدين</numerusform>
            <numerusform>في %Ln بلدان</numerusform>
            <numerusform>في %Ln بلداً</numerusform>
            <numerusform>في %Ln بلد</numerusform>
        </translation>
    </message>
    <message>
        <source>each counted once</source>
        <translation>يحسب كل منهم مرة واحدة</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>نصوص</translation>
    </message>
    <message>
        <source>1 party action</source>
        <translation>إجراء واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln party actions</source>
        <translation>
            <numerusform>%Ln إجراء</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%Ln إجراءات</numerusform>
            <numerusform>%Ln إجراءً</numerusform>
            <numerusform>%Ln إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Declarations and other texts</source>
        <translation>الإعلانات والنصوص الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>at %Ln conference(s)</source>
        <translation>
            <numerusform>في %Ln مؤتمر مسجل الحضور</numerusform>
            <numerusform>في مؤتمر واحد مسجل الحضور</numerusform>
            <numerusform>في مؤتمرين مسجلي الحضور</numerusform>
            <numerusform>في %Ln مؤتمرات مسجلة الحضور</numerusform>
            <numerusform>في %Ln مؤتمرا مسجل الحضور</numerusform>
            <numerusform>في %Ln مؤتمر مسجل الحضور</numerusform>
        </translation>
    </message>
    <message>
        <source>represented at them</source>
        <translation>كانت ممثلة فيها</translation>
    </message>
    <message>
        <source>Members by UN regional group</source>
        <translation>الأعضاء حسب المجموعة الإقليمية للأمم المتحدة</translation>
    </message>
    <message>
        <source>each organisation once, by the country that its record names</source>
        <translation>كل منظمة مرة واحدة، حسب البلد المذكور في قيدها</translation>
    </message>
    <message>
        <source>No organisation is recorded yet.</source>
        <translation>لا منظمات مسجلة بعد.</translation>
    </message>
    <message>
        <source>country not recorded</source>
        <translation>البلد غير مسجل</translation>
    </message>
    <message>
        <source>Declarations and their supporters</source>
        <translation>الإعلانات والمساندون لها</translation>
    </message>
    <message>
        <source>supporters</source>
        <translation>المساندون</translation>
    </message>
    <message>
        <source>who stands behind the text as at today: sponsors, and whoever endorsed, signed or adopted it and did not withdraw</source>
        <translation>المساندون للنص حتى اليوم: مقدموه، ومن أقره أو وقعه أو اعتمده ولم ينسحب</translation>
    </message>
    <message>
        <source>Nobody is recorded behind a text yet.</source>
        <translation>لا مساندين مسجلين لأي نص بعد.</translation>
    </message>
    <message>
        <source>other parties</source>
        <translation>أطراف أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more text(s) without a recorded supporter</source>
        <translation>
            <numerusform>%Ln نص آخر بلا مساند مسجل</numerusform>
            <numerusform>نص آخر واحد بلا مساند مسجل</numerusform>
            <numerusform>نصان آخران بلا مساند مسجل</numerusform>
            <numerusform>%Ln نصوص أخرى بلا مساند مسجل</numerusform>
            <numerusform>%Ln نصا آخر بلا مساند مسجل</numerusform>
            <numerusform>%Ln نص آخر بلا مساند مسجل</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no completion for %1; there is one for %2.</source>
        <translation>لا يوجد إكمال تلقائي لبرنامج %1؛ والموجود لما يلي: %2.</translation>
    </message>
    <message>
        <source>Say where the paper goes: -o FILE.pdf, FILE.html or FILE.odt.</source>
        <translation>حدد موضع التقرير: ‎-o FILE.pdf‎ أو ‎FILE.html‎ أو ‎FILE.odt‎.</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>الأرقام في جدول</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>foot of a page; %1: number of the page, %2: number of pages</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>A paper is written as .%1, not as “%2”.</source>
        <translation>يكتب التقرير بصيغة ‎.%1‎، لا بصيغة «%2».</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Back to where note %1 is called</source>
        <extracomment>read aloud; %1: mark of a note</extracomment>
        <translation>العودة إلى موضع الإشارة إلى الملاحظة %1</translation>
    </message>
    <message>
        <source>Sources and notes</source>
        <translation>المصادر والملاحظات</translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>read aloud; %1: mark of a note</extracomment>
        <translation>الحاشية %1</translation>
    </message>
    <message>
        <source>There is no table in the clipboard: copy the cells of a spreadsheet, with a first row that names the columns.</source>
        <translation>لا يوجد جدول في الحافظة: انسخ خلايا من جدول حسابي، مع صف أول يسمي الأعمدة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <extracomment>%1 a field: Attendance of 12 records</extracomment>
        <translation>
            <numerusform>%1 من %n قيد</numerusform>
            <numerusform>%1 في قيد واحد</numerusform>
            <numerusform>%1 في قيدين</numerusform>
            <numerusform>%1 في %n قيود</numerusform>
            <numerusform>%1 في %n قيداً</numerusform>
            <numerusform>%1 في %n قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n record(s) of %1</source>
        <extracomment>%1 kind of records, in the plural</extracomment>
        <translation>
            <numerusform>حذف: %n قيد (%1)</numerusform>
            <numerusform>حذف: قيد واحد (%1)</numerusform>
            <numerusform>حذف: قيدان (%1)</numerusform>
            <numerusform>حذف: %n قيود (%1)</numerusform>
            <numerusform>حذف: %n قيداً (%1)</numerusform>
            <numerusform>حذف: %n قيد (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>the list is a part of those who came</source>
        <translation>القائمة لا تضم إلا بعض من حضروا</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>بلد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln بلد</numerusform>
            <numerusform>بلد واحد</numerusform>
            <numerusform>بلدان</numerusform>
            <numerusform>%Ln بلدان</numerusform>
            <numerusform>%Ln بلدا</numerusform>
            <numerusform>%Ln بلد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 seat on record</source>
        <translation>مقعد مسجل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats on record</source>
        <translation>
            <numerusform>%Ln مقعد مسجل</numerusform>
            <numerusform>مقعد مسجل واحد</numerusform>
            <numerusform>مقعدان مسجلان</numerusform>
            <numerusform>%Ln مقاعد مسجلة</numerusform>
            <numerusform>%Ln مقعدا مسجلا</numerusform>
            <numerusform>%Ln مقعد مسجل</numerusform>
        </translation>
    </message>
    <message>
        <source>People who attended; “?”: attendance not recorded, or only in part.</source>
        <translation>الأشخاص الذين حضروا؛ «؟»: الحضور غير مسجل، أو مسجل جزئيا فقط.</translation>
    </message>
    <message>
        <source>%1; one scale for all groups</source>
        <translation>%1؛ مقياس واحد لجميع المجموعات</translation>
    </message>
    <message>
        <source>%1 for this event; attendance is recorded for none.</source>
        <extracomment>%1 &quot;9 seats on record&quot;</extracomment>
        <translation>%1 لهذا الاجتماع؛ ولم يسجل الحضور لأي منها.</translation>
    </message>
    <message>
        <source>1 delegation or organisation</source>
        <translation>وفد أو منظمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegations or organisations</source>
        <translation>
            <numerusform>%Ln من الوفود أو المنظمات</numerusform>
            <numerusform>وفد أو منظمة واحدة</numerusform>
            <numerusform>وفدان أو منظمتان</numerusform>
            <numerusform>%Ln من الوفود أو المنظمات</numerusform>
            <numerusform>%Ln من الوفود أو المنظمات</numerusform>
            <numerusform>%Ln من الوفود أو المنظمات</numerusform>
        </translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation>اجتماع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln اجتماع</numerusform>
            <numerusform>اجتماع واحد</numerusform>
            <numerusform>اجتماعان</numerusform>
            <numerusform>%Ln اجتماعات</numerusform>
            <numerusform>%Ln اجتماعا</numerusform>
            <numerusform>%Ln اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>declined or absent</source>
        <translation>اعتذر أو تغيب</translation>
    </message>
    <message>
        <source>Recorded present</source>
        <translation>سجل حضوره</translation>
    </message>
    <message>
        <source>Presence: at least one person attended or attended in part. “–”: nobody on the list of the meeting. “?”: no list, or one that holds less than nine tenths of what was reported; no conclusion can be drawn.</source>
        <translation>الحاضر: من حضر منه شخص واحد على الأقل حضورا كاملا أو جزئيا. «–»: لا أحد في قائمة الاجتماع. «؟»: لا قائمة، أو قائمة تضم أقل من تسعة أعشار العدد المنشور؛ ولا يمكن استخلاص أي استنتاج.</translation>
    </message>
    <message>
        <source>declined or absent</source>
        <comment>cell of a matrix</comment>
        <translation>اعتذر أو تغيب</translation>
    </message>
    <message>
        <source>not on the list</source>
        <comment>key of a matrix</comment>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>declined or absent</source>
        <comment>key of a matrix</comment>
        <translation>اعتذر أو تغيب</translation>
    </message>
    <message>
        <source>The list holds less than nine tenths of what was reported: others may have come, too.</source>
        <translation>تضم القائمة أقل من تسعة أعشار العدد المنشور: وربما حضر آخرون أيضا.</translation>
    </message>
</context>
<context>
    <name>plenary::AttentionPanel</name>
    <message>
        <source>Nothing needs attention.</source>
        <translation>لا شيء يستدعي الانتباه.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يستدعي الانتباه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) checked</source>
        <translation>
            <numerusform>لم يتحقق من أي قاعدة</numerusform>
            <numerusform>جرى التحقق من قاعدة واحدة</numerusform>
            <numerusform>جرى التحقق من قاعدتين</numerusform>
            <numerusform>جرى التحقق من %Ln قواعد</numerusform>
            <numerusform>جرى التحقق من %Ln قاعدة</numerusform>
            <numerusform>جرى التحقق من %Ln قاعدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::BulkEditDialog</name>
    <message>
        <source>Empty the field</source>
        <translation>إفراغ الحقل</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s): %1</source>
        <extracomment>%1 kind of records, in the plural</extracomment>
        <translation>
            <numerusform>تغيير %Ln قيد: %1</numerusform>
            <numerusform>تغيير قيد واحد: %1</numerusform>
            <numerusform>تغيير قيدين: %1</numerusform>
            <numerusform>تغيير %Ln قيود: %1</numerusform>
            <numerusform>تغيير %Ln قيداً: %1</numerusform>
            <numerusform>تغيير %Ln قيد: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Records before and after</source>
        <translation>القيود قبل التغيير وبعده</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>القيمة الجديدة</translation>
    </message>
    <message>
        <source>Choose the new value: what it changes is shown here before anything is written.</source>
        <translation>اختر القيمة الجديدة: يعرض هنا ما تغيره قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) change</source>
        <translation>
            <numerusform>لا يتغير أي قيد</numerusform>
            <numerusform>يتغير قيد واحد</numerusform>
            <numerusform>يتغير قيدان</numerusform>
            <numerusform>تتغير %Ln قيود</numerusform>
            <numerusform>يتغير %Ln قيداً</numerusform>
            <numerusform>يتغير %Ln قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have the value already</source>
        <translation>
            <numerusform>%Ln لها القيمة من قبل</numerusform>
            <numerusform>واحد له القيمة من قبل</numerusform>
            <numerusform>اثنان لهما القيمة من قبل</numerusform>
            <numerusform>%Ln لها القيمة من قبل</numerusform>
            <numerusform>%Ln لها القيمة من قبل</numerusform>
            <numerusform>%Ln لها القيمة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot have it</source>
        <translation>
            <numerusform>%Ln لا تقبل القيمة</numerusform>
            <numerusform>واحد لا يقبل القيمة</numerusform>
            <numerusform>اثنان لا يقبلان القيمة</numerusform>
            <numerusform>%Ln لا تقبل القيمة</numerusform>
            <numerusform>%Ln لا تقبل القيمة</numerusform>
            <numerusform>%Ln لا تقبل القيمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are shown</source>
        <translation>
            <numerusform>المعروض أول %Ln</numerusform>
            <numerusform>المعروض الأول وحده</numerusform>
            <numerusform>المعروض أول اثنين</numerusform>
            <numerusform>المعروض أول %Ln</numerusform>
            <numerusform>المعروض أول %Ln</numerusform>
            <numerusform>المعروض أول %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>تغيير %Ln قيد</numerusform>
            <numerusform>تغيير قيد واحد</numerusform>
            <numerusform>تغيير قيدين</numerusform>
            <numerusform>تغيير %Ln قيود</numerusform>
            <numerusform>تغيير %Ln قيداً</numerusform>
            <numerusform>تغيير %Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>جرى تغيير: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left out: somebody else changed them meanwhile.</source>
        <translation>
            <numerusform>لم يسقط أي قيد.</numerusform>
            <numerusform>أسقط قيد واحد: غيره شخص آخر في هذه الأثناء.</numerusform>
            <numerusform>أسقط قيدان: غيرهما شخص آخر في هذه الأثناء.</numerusform>
            <numerusform>أسقطت %Ln قيود: غيرها شخص آخر في هذه الأثناء.</numerusform>
            <numerusform>أسقط %Ln قيداً: غيرها شخص آخر في هذه الأثناء.</numerusform>
            <numerusform>أسقط %Ln قيد: غيرها شخص آخر في هذه الأثناء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::CellEditing</name>
    <message>
        <source>“%1” refers to another record: change it in the form.</source>
        <extracomment>%1 a field</extracomment>
        <translation>يحيل «%1» إلى قيد آخر: غيره في الاستمارة.</translation>
    </message>
    <message>
        <source>“%1” says which record this is: change it in the form.</source>
        <extracomment>%1 a field</extracomment>
        <translation>يحدد «%1» هوية هذا القيد: غيره في الاستمارة.</translation>
    </message>
    <message>
        <source>“%1” may be long: change it in the form.</source>
        <extracomment>%1 a field</extracomment>
        <translation>قد يكون «%1» طويلاً: غيره في الاستمارة.</translation>
    </message>
</context>
<context>
    <name>plenary::ChartPanel</name>
    <message>
        <source>Table of the chart</source>
        <translation>جدول الرسم البياني</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Chart, table, or the table under the chart</source>
        <translation>الرسم البياني، أو الجدول، أو الجدول تحت الرسم البياني</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>مقسم حسب</translation>
    </message>
    <message>
        <source>by UN regional group</source>
        <translation>حسب المجموعة الإقليمية للأمم المتحدة</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>by region (M49)</source>
        <translation>حسب المنطقة (M49)</translation>
    </message>
    <message>
        <source>by attendance</source>
        <translation>حسب الحضور</translation>
    </message>
    <message>
        <source>by answer (RSVP)</source>
        <translation>حسب الرد على الدعوة</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يعد</translation>
    </message>
    <message>
        <source>Of which conferences</source>
        <translation>من أي المؤتمرات</translation>
    </message>
    <message>
        <source>all conferences</source>
        <translation>جميع المؤتمرات</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>حفظ الرسم البياني</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>القاعدة: %1</translation>
    </message>
    <message>
        <source>Pictures, PDF and tables (*.svg *.png *.pdf *.csv)</source>
        <translation>صور وPDF وجداول (*.svg *.png *.pdf *.csv)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>جرت كتابة %1.</translation>
    </message>
    <message>
        <source>Copy the &amp;numbers as a table</source>
        <translation>نسخ الأ&amp;رقام في جدول</translation>
    </message>
    <message>
        <source>How many countries</source>
        <translation>عدد البلدان</translation>
    </message>
    <message>
        <source>the 15 largest</source>
        <translation>أكبر خمسة عشر</translation>
    </message>
    <message>
        <source>every country</source>
        <translation>كل البلدان</translation>
    </message>
    <message>
        <source>Copy the chart, or save it as SVG, PNG, PDF or CSV</source>
        <translation>نسخ الرسم البياني، أو حفظه بصيغة SVG أو PNG أو PDF أو CSV</translation>
    </message>
    <message>
        <source>Copy or save the chart</source>
        <translation>نسخ الرسم البياني أو حفظه</translation>
    </message>
    <message>
        <source>&amp;Save the chart…</source>
        <translation>&amp;حفظ الرسم البياني…</translation>
    </message>
</context>
<context>
    <name>plenary::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>&amp;Copy the chart as a picture</source>
        <translation>&amp;نسخ الرسم البياني صورة</translation>
    </message>
    <message>
        <source>Copy the &amp;numbers as a table</source>
        <translation>نسخ الأ&amp;رقام في جدول</translation>
    </message>
    <message>
        <source>Copied the chart as a picture.</source>
        <translation>جرى نسخ الرسم البياني صورة.</translation>
    </message>
    <message>
        <source>Copied the numbers of the chart as a table.</source>
        <translation>جرى نسخ أرقام الرسم البياني في جدول.</translation>
    </message>
</context>
<context>
    <name>plenary::Chip</name>
    <message>
        <source>Press Delete or the cross to take this filter away</source>
        <translation>اضغط Delete أو علامة الإغلاق لإزالة هذه التصفية</translation>
    </message>
</context>
<context>
    <name>plenary::ColumnsPage</name>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>القيم الأولى</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Value for all rows</source>
        <translation>قيمة لجميع الصفوف</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation>نفسها لجميع الصفوف</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>عدم الاستيراد</translation>
    </message>
    <message>
        <source>Field of the column “%1”</source>
        <translation>حقل العمود «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), by the mapping</source>
        <translation>
            <numerusform>%n حقل، حسب المطابقة</numerusform>
            <numerusform>حقل واحد، حسب المطابقة</numerusform>
            <numerusform>حقلان، حسب المطابقة</numerusform>
            <numerusform>%n حقول، حسب المطابقة</numerusform>
            <numerusform>%n حقلا، حسب المطابقة</numerusform>
            <numerusform>%n حقل، حسب المطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>plenary::ConflictBox</name>
    <message>
        <source>“%1” was changed while you were editing it.</source>
        <translation>تغيرت قيمة «%1» أثناء تحريرك لها.</translation>
    </message>
    <message>
        <source>“%1” was changed by %2 (%3) while you were editing it.</source>
        <extracomment>%1 field, %2 user, %3 date and time</extracomment>
        <translation>تغيرت قيمة «%1» أثناء تحريرك لها، والمستخدم الذي غيرها هو %2 (%3).</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>الأخرى</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>قيمتك</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ القيمة الأخرى</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>إبقاء قيمتك</translation>
    </message>
</context>
<context>
    <name>plenary::DamageBar</name>
    <message>
        <source>Recover…</source>
        <translation>استرداد…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Builds a new register from what can still be read; this one is not touched.</source>
        <translation>ينشئ سجلا جديدا مما لا تزال قراءته ممكنة؛ ولا يمس هذا السجل.</translation>
    </message>
</context>
<context>
    <name>plenary::DecisionLine</name>
    <message>
        <source>Meaning of “%1”</source>
        <translation>معنى «%1»</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n record(s)</source>
        <translation>
            <numerusform>%1 · لا قيود</numerusform>
            <numerusform>%1 · قيد واحد</numerusform>
            <numerusform>%1 · قيدان</numerusform>
            <numerusform>%1 · %n قيود</numerusform>
            <numerusform>%1 · %n قيدا</numerusform>
            <numerusform>%1 · %n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested, not accepted yet</source>
        <translation>مقترح، ولم يقبل بعد</translation>
    </message>
    <message>
        <source>Accept the meaning of “%1”</source>
        <translation>قبول معنى «%1»</translation>
    </message>
    <message>
        <source>None of the answers is called so. Choose one from the list, or empty the field to leave it open.</source>
        <translation>لا توجد إجابة بهذا الاسم. اختر إجابة من القائمة، أو أفرغ الحقل لتركه دون حسم.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قبل</translation>
    </message>
</context>
<context>
    <name>plenary::DockTitle</name>
    <message>
        <source>Put %1 back into the window</source>
        <translation>إرجاع «%1» إلى النافذة</translation>
    </message>
    <message>
        <source>Show %1 in a window of its own</source>
        <translation>عرض «%1» في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق «%1»</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>إرساء</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>تعويم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>plenary::Docks</name>
    <message>
        <source>people recorded</source>
        <translation>الأشخاص المسجلون</translation>
    </message>
    <message>
        <source>party actions</source>
        <translation>إجراءات الأطراف</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>المؤتمرات</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>للحسم</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يستدعي الانتباه</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>التغييرات الأخيرة</translation>
    </message>
</context>
<context>
    <name>plenary::EventHead</name>
    <message>
        <source>Reported  %1</source>
        <translation>المنشور  %1</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>المسجل</translation>
    </message>
</context>
<context>
    <name>plenary::EventPanel</name>
    <message>
        <source>Lists of the conference</source>
        <translation>قوائم المؤتمر</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 name of a list, %2 how many records it has</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All participations</source>
        <translation>جميع المشاركات</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>المشاركات</translation>
    </message>
</context>
<context>
    <name>plenary::FieldEditor</name>
    <message>
        <source>This cannot be empty.</source>
        <translation>لا يمكن ترك هذا فارغا.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>plenary::FieldNote</name>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 time of day</extracomment>
        <translation>حفظ في الساعة %1</translation>
    </message>
</context>
<context>
    <name>plenary::FileCommands</name>
    <message>
        <source>New register</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Registers (*.plenary)</source>
        <translation>السجلات (*.plenary)</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>فتح سجل</translation>
    </message>
    <message>
        <source>Registers (*.plenary);;All files (*)</source>
        <translation>السجلات (*.plenary);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation>نسخ السجل احتياطياً</translation>
    </message>
    <message>
        <source>No register was opened yet</source>
        <translation>لم يفتح أي سجل بعد</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;نسيان هذه السجلات</translation>
    </message>
</context>
<context>
    <name>plenary::FilePage</name>
    <message>
        <source>Beginning of the table</source>
        <translation>بداية الجدول</translation>
    </message>
    <message>
        <source>Path of the table</source>
        <translation>مسار الجدول</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Use a saved mapping…</source>
        <translation>استخدام مطابقة محفوظة…</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>تحديد تلقائي</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>صف العناوين</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>كل صف هو</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>طريقة القراءة</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>اختيار جدول</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>الجداول (*.csv *.tsv *.txt *.xlsx *.ods);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>اختيار مطابقة</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>ملفات المطابقة (*.json)</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read (%2). Check that you may read it.</source>
        <translation>تعذرت قراءة ملف المطابقة %1 (%2). تأكد من أنه مسموح لك بقراءته.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s). The table begins like this:</source>
        <translation>
            <numerusform>%n عمود. يبدأ الجدول هكذا:</numerusform>
            <numerusform>عمود واحد. يبدأ الجدول هكذا:</numerusform>
            <numerusform>عمودان. يبدأ الجدول هكذا:</numerusform>
            <numerusform>%n أعمدة. يبدأ الجدول هكذا:</numerusform>
            <numerusform>%n عمودا. يبدأ الجدول هكذا:</numerusform>
            <numerusform>%n عمود. يبدأ الجدول هكذا:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>إظهار الكل من جديد</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>إضافة تصفية</translation>
    </message>
    <message>
        <source>Add a filter (Ctrl+Shift+F)</source>
        <translation>إضافة تصفية (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Filter: %1. Delete takes it away</source>
        <extracomment>read aloud: %1 such as “Attendance: attended”</extracomment>
        <translation>التصفية: %1. اضغط Delete لإزالتها</translation>
    </message>
    <message>
        <source>%1
A click changes it; the cross or Delete takes it away.</source>
        <extracomment>%1 a filter</extracomment>
        <translation>%1
يغيرها النقر؛ وتزيلها علامة الإغلاق أو مفتاح Delete.</translation>
    </message>
    <message>
        <source>Filter: %1. Press to show all again</source>
        <translation>التصفية: %1. اضغط لإظهار الكل من جديد</translation>
    </message>
</context>
<context>
    <name>plenary::FilterDialog</name>
    <message>
        <source>Filter: %1</source>
        <extracomment>%1 kind of records, in the plural</extracomment>
        <translation>التصفية: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>is less than</source>
        <comment>a number or date</comment>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>is at most</source>
        <comment>a number or date</comment>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>is more than</source>
        <comment>a number or date</comment>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>is at least</source>
        <comment>a number or date</comment>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>year, month or day</source>
        <translation>سنة أو شهر أو يوم</translation>
    </message>
    <message>
        <source>Write the value.</source>
        <translation>اكتب القيمة.</translation>
    </message>
    <message>
        <source>Write a date as 2016, 2016-11 or 2016-11-15.</source>
        <translation>اكتب التاريخ بالصورة ‎2016‎ أو ‎2016-11‎ أو ‎2016-11-15‎.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>اكتب عددا.</translation>
    </message>
    <message>
        <source>Choose one of the names that are offered.</source>
        <translation>اختر أحد الأسماء المعروضة.</translation>
    </message>
</context>
<context>
    <name>plenary::FilterWords</name>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <extracomment>%1 a field, %2 a value that it must not have</extracomment>
        <translation>%1: ليس %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <extracomment>%1 a field, %2 a part of its text</extracomment>
        <translation>%1 يحتوي على %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the two last values of a list: attended or excused</extracomment>
        <translation> أو </translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>ليس (%1)</translation>
    </message>
</context>
<context>
    <name>plenary::FormDrafts</name>
    <message>
        <source>What you type is not kept for the case that the program ends: the folder “%1” cannot be made.</source>
        <translation>لا يحفظ ما تكتبه تحسبا لتوقف البرنامج: تعذر إنشاء المجلد «%1».</translation>
    </message>
</context>
<context>
    <name>plenary::FormSheet</name>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>لا يمكن ترك هذا فارغا.</translation>
    </message>
    <message>
        <source>The list says “%1”. Choose what it means, here or for all records in “To resolve”.</source>
        <translation>تقول القائمة «%1». اختر معناه هنا، أو لجميع القيود في «للحسم».</translation>
    </message>
</context>
<context>
    <name>plenary::HeadSorting</name>
    <message>
        <source>A click sorts by this column; with Shift it is added to the order.</source>
        <translation>النقر يرتب حسب هذا العمود؛ ومع Shift يضاف إلى الترتيب.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>ثم حسب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>تنازليا</translation>
    </message>
</context>
<context>
    <name>plenary::HelpCommands</name>
    <message>
        <source>About Plenary</source>
        <translation>عن Plenary</translation>
    </message>
    <message>
        <source>Plenary %1 – the register of an international network.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Plenary %1 – سجل شبكة دولية.

برنامج حر بموجب رخصة جنو العمومية (GNU GPL)، الإصدار الثالث أو أي إصدار لاحق.</translation>
    </message>
</context>
<context>
    <name>plenary::HistoryPanel</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>This record, latest first</source>
        <translation>هذا القيد، الأحدث أولا</translation>
    </message>
    <message>
        <source>The register, latest first</source>
        <translation>السجل، الأحدث أولا</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>undone · %1</source>
        <extracomment>%1 what happened, in a list of changes</extracomment>
        <translation>جرى التراجع عنه · %1</translation>
    </message>
    <message>
        <source>Press Return, or click twice, to open the record</source>
        <translation>اضغط مفتاح الإدخال أو انقر نقرا مزدوجا لفتح القيد</translation>
    </message>
</context>
<context>
    <name>plenary::ImportWizard</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>حفظ المطابقة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>أي جدول؟</translation>
    </message>
    <message>
        <source>A CSV, XLSX or ODS file. Nothing is written until the last step.</source>
        <translation>ملف بصيغة CSV أو XLSX أو ODS. لا يكتب شيء قبل الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>What are its columns?</source>
        <translation>ما هي أعمدته؟</translation>
    </message>
    <message>
        <source>Each column becomes a field of the register, or is left out.</source>
        <translation>يصبح كل عمود حقلا في السجل، أو يترك.</translation>
    </message>
    <message>
        <source>Trying the import…</source>
        <translation>تجري تجربة الاستيراد…</translation>
    </message>
    <message>
        <source>Every row is read and matched; nothing is written.</source>
        <translation>يقرأ كل صف ويضاهى؛ ولا يكتب شيء.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message>
        <source>Cancel takes everything back.</source>
        <translation>«إلغاء» يعيد كل شيء إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>Everything is understood</source>
        <translation>كل شيء مفهوم</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to decide</source>
        <translation>
            <numerusform>لا قيم يلزم البت فيها</numerusform>
            <numerusform>قيمة واحدة يلزم البت فيها</numerusform>
            <numerusform>قيمتان يلزم البت فيهما</numerusform>
            <numerusform>%n قيم يلزم البت فيها</numerusform>
            <numerusform>%n قيمة يلزم البت فيها</numerusform>
            <numerusform>%n قيمة يلزم البت فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>اكتمل الاستيراد</translation>
    </message>
    <message>
        <source>This cannot be imported as it is</source>
        <translation>لا يمكن استيراد هذا على حاله</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Next: try it</source>
        <translation>التالي: التجربة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>حفظ المطابقة</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>ملفات المطابقة (*.json)</translation>
    </message>
    <message>
        <source>The mapping was saved as %1.</source>
        <translation>حفظت المطابقة باسم %1.</translation>
    </message>
    <message>
        <source>Not imported yet</source>
        <translation>لم يستورد بعد</translation>
    </message>
    <message>
        <source>If you close the import, what you chose in it is lost. “Save mapping…” keeps columns and decisions for another time.</source>
        <translation>إذا أغلقت الاستيراد ضاع ما اخترته فيه. «حفظ المطابقة…» يبقي الأعمدة والقرارات لمرة أخرى.</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>الإغلاق دون استيراد</translation>
    </message>
</context>
<context>
    <name>plenary::InlineCreate</name>
    <message>
        <source>New: %1</source>
        <extracomment>%1 kind of record</extracomment>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
</context>
<context>
    <name>plenary::KeysPage</name>
    <message>
        <source>Other commands</source>
        <translation>أوامر أخرى</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>go from row to row; the record beside the list follows</source>
        <translation>الانتقال من صف إلى صف؛ ويتبعه القيد المعروض بجانب القائمة</translation>
    </message>
    <message>
        <source>first and last column of the row</source>
        <translation>أول عمود في الصف وآخر عمود</translation>
    </message>
    <message>
        <source>a screenful up or down</source>
        <translation>شاشة كاملة إلى أعلى أو أسفل</translation>
    </message>
    <message>
        <source>in a search line: empties it</source>
        <translation>في سطر البحث: يفرغه</translation>
    </message>
    <message>
        <source>on a chip: takes the limit away</source>
        <translation>على بطاقة التصفية: يزيل القيد</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>في الاستمارات</translation>
    </message>
    <message>
        <source>saves the field and goes to the next one</source>
        <translation>يحفظ الحقل وينتقل إلى التالي</translation>
    </message>
    <message>
        <source>saves the field</source>
        <translation>يحفظ الحقل</translation>
    </message>
    <message>
        <source>in a field: takes back what was typed; then the last change of the register</source>
        <translation>في حقل: يتراجع عما كتب، ثم عن آخر تغيير في السجل</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>في الرسوم البيانية</translation>
    </message>
    <message>
        <source>go from one part to the next</source>
        <translation>الانتقال من جزء إلى الذي يليه</translation>
    </message>
    <message>
        <source>opens the list behind the part</source>
        <translation>يفتح القائمة التي وراء الجزء</translation>
    </message>
    <message>
        <source>In the manual</source>
        <translation>في الدليل</translation>
    </message>
    <message>
        <source>search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>in the search line: opens the place and marks the words</source>
        <translation>في سطر البحث: يفتح الموضع ويعلم الكلمات</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>closes the window</source>
        <translation>يغلق النافذة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Every command with a key, as the menus have them.</source>
        <translation>جميع الأوامر التي لها مفاتيح، كما هي في القوائم.</translation>
    </message>
</context>
<context>
    <name>plenary::LayoutCommands</name>
    <message>
        <source>&amp;Put this panel back</source>
        <translation>إ&amp;رجاع هذه اللوحة</translation>
    </message>
    <message>
        <source>Show this panel in a &amp;window</source>
        <translation>عرض هذه اللوحة في &amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Hide this panel</source>
        <translation>إ&amp;خفاء هذه اللوحة</translation>
    </message>
    <message>
        <source>Move it to the &amp;start</source>
        <translation>نقلها إلى ال&amp;بداية</translation>
    </message>
    <message>
        <source>Move it to the &amp;end</source>
        <translation>نقلها إلى الن&amp;هاية</translation>
    </message>
    <message>
        <source>Move it to the &amp;top</source>
        <translation>نقلها إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Move it to the &amp;bottom</source>
        <translation>نقلها إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>Re&amp;move a layout</source>
        <translation>إ&amp;زالة تخطيط</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>حفظ التخطيط</translation>
    </message>
    <message>
        <source>Name of this arrangement of panels:</source>
        <translation>اسم هذا الترتيب للوحات:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>plenary::LeaveGuard</name>
    <message>
        <source>Not saved yet</source>
        <translation>لم يحفظ بعد</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>المتابعة دونه</translation>
    </message>
    <message>
        <source>Something that you typed is not saved: a record that you began, or a change that could not be saved. If you go on, it is lost.</source>
        <translation>لم يحفظ شيء مما كتبته: قيد بدأته أو تغيير تعذر حفظه. وإذا تابعت فُقد.</translation>
    </message>
</context>
<context>
    <name>plenary::Library</name>
    <message>
        <source>To read only. %1</source>
        <translation>للقراءة فقط. %1</translation>
    </message>
    <message>
        <source>%1 is also open in another Plenary on this computer: what is changed there shows here, and the other way round.</source>
        <translation>%1 مفتوح أيضا في Plenary آخر على هذا الحاسوب: ما يتغير هناك يظهر هنا، والعكس بالعكس.</translation>
    </message>
    <message>
        <source>The folder lies on a network disk (%1): open the register on one computer at a time. To work together, share a register on a server.</source>
        <translation>المجلد على قرص شبكي (%1): افتح السجل على حاسوب واحد في كل مرة. وللعمل المشترك، تشارك سجلا على خادم.</translation>
    </message>
    <message>
        <source>%1 copies this folder to other computers: open the register on one computer at a time, and close it before the computer sleeps. To work together, share a register on a server.</source>
        <translation>ينسخ %1 هذا المجلد إلى حواسيب أخرى: افتح السجل على حاسوب واحد في كل مرة، وأغلقه قبل دخول الحاسوب في وضع السكون. وللعمل المشترك، تشارك سجلا على خادم.</translation>
    </message>
    <message>
        <source>%1 is open to read only: nothing was changed. Back it up under another name to work on the copy.</source>
        <translation>%1 مفتوح للقراءة فقط: لم يتغير شيء. انسخه احتياطيا باسم آخر للعمل على النسخة.</translation>
    </message>
</context>
<context>
    <name>plenary::LineEditor</name>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>year, month or day</source>
        <translation>سنة أو شهر أو يوم</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>اكتب عددا.</translation>
    </message>
    <message>
        <source>Write one date: this is a span of time. Its end belongs in a field of its own.</source>
        <translation>اكتب تاريخا واحدا: هذه فترة زمنية، ولنهايتها حقل مستقل.</translation>
    </message>
    <message>
        <source>There is no such day or month.</source>
        <translation>لا يوجد يوم أو شهر كهذا.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>اكتب السنة بأربعة أرقام.</translation>
    </message>
    <message>
        <source>Write a date as %1, %2 or %3.</source>
        <extracomment>%1 a year, %2 a month and %3 a day, each written as an example</extracomment>
        <translation>اكتب التاريخ بالصورة %1 أو %2 أو %3.</translation>
    </message>
</context>
<context>
    <name>plenary::LinkEdit</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسما</translation>
    </message>
    <message>
        <source>Open this record (Ctrl+Return)</source>
        <translation>فتح هذا القيد (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Create “%1”…</source>
        <extracomment>%1 name that was typed; makes a record of this name</extracomment>
        <translation>إنشاء «%1»…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Choose one of those offered; the Down key shows them.</source>
        <translation>لا شيء اسمه «%1». اختر أحد المعروض؛ ومفتاح السهم إلى أسفل يظهره.</translation>
    </message>
</context>
<context>
    <name>plenary::ListBar</name>
    <message>
        <source>Choose the columns and the order</source>
        <translation>اختيار الأعمدة والترتيب</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>البحث في: %1</translation>
    </message>
    <message>
        <source>Words, or a filter such as country:KEN AND year&gt;2016. Return makes a filter chip of it; the arrow down goes to the list.</source>
        <translation>كلمات، أو تصفية مثل country:KEN AND year&gt;2016. مفتاح الإدخال يثبتها شارة تصفية؛ والسهم إلى أسفل ينتقل إلى القائمة.</translation>
    </message>
</context>
<context>
    <name>plenary::ListColumns</name>
    <message>
        <source>Move “%1” before</source>
        <extracomment>%1 a column</extracomment>
        <translation>نقل «%1» إلى الأمام</translation>
    </message>
    <message>
        <source>Move “%1” behind</source>
        <extracomment>%1 a column</extracomment>
        <translation>نقل «%1» إلى الخلف</translation>
    </message>
</context>
<context>
    <name>plenary::ListCommands</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>&amp;تحرير الخلية</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>&amp;لصق…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Add a &amp;filter…</source>
        <translation>إ&amp;ضافة تصفية…</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln record(s)…</source>
        <translation>
            <numerusform>ت&amp;غيير %Ln قيد…</numerusform>
            <numerusform>ت&amp;غيير قيد واحد…</numerusform>
            <numerusform>ت&amp;غيير قيدين…</numerusform>
            <numerusform>ت&amp;غيير %Ln قيود…</numerusform>
            <numerusform>ت&amp;غيير %Ln قيداً…</numerusform>
            <numerusform>ت&amp;غيير %Ln قيد…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln record(s)</source>
        <translation>
            <numerusform>&amp;حذف %Ln قيد</numerusform>
            <numerusform>&amp;حذف قيد واحد</numerusform>
            <numerusform>&amp;حذف قيدين</numerusform>
            <numerusform>&amp;حذف %Ln قيود</numerusform>
            <numerusform>&amp;حذف %Ln قيداً</numerusform>
            <numerusform>&amp;حذف %Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns and or&amp;der…</source>
        <translation>الأ&amp;عمدة والترتيب…</translation>
    </message>
    <message>
        <source>This register can only be read here: nothing can be changed.</source>
        <translation>هذا السجل للقراءة فقط هنا: لا يمكن تغيير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are too many for the clipboard: export the list instead.</source>
        <translation>
            <numerusform>%Ln قيد أكثر مما تسعه الحافظة: صدّر القائمة بدلاً من ذلك.</numerusform>
            <numerusform>%Ln قيد أكثر مما تسعه الحافظة: صدّر القائمة بدلاً من ذلك.</numerusform>
            <numerusform>%Ln قيد أكثر مما تسعه الحافظة: صدّر القائمة بدلاً من ذلك.</numerusform>
            <numerusform>%Ln قيد أكثر مما تسعه الحافظة: صدّر القائمة بدلاً من ذلك.</numerusform>
            <numerusform>%Ln قيد أكثر مما تسعه الحافظة: صدّر القائمة بدلاً من ذلك.</numerusform>
            <numerusform>%Ln قيد أكثر مما تسعه الحافظة: صدّر القائمة بدلاً من ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied with the columns that are shown.</source>
        <translation>
            <numerusform>لم ينسخ أي قيد.</numerusform>
            <numerusform>نسخ قيد واحد بالأعمدة المعروضة.</numerusform>
            <numerusform>نسخ قيدان بالأعمدة المعروضة.</numerusform>
            <numerusform>نسخت %Ln قيود بالأعمدة المعروضة.</numerusform>
            <numerusform>نسخ %Ln قيداً بالأعمدة المعروضة.</numerusform>
            <numerusform>نسخ %Ln قيد بالأعمدة المعروضة.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hange the records…</source>
        <translation>ت&amp;غيير القيود…</translation>
    </message>
    <message>
        <source>Menu of the list</source>
        <translation>قائمة أوامر القائمة</translation>
    </message>
    <message>
        <source>Values that wait are decided in “To resolve”.</source>
        <translation>يبت في القيم المعلقة في «للحسم».</translation>
    </message>
</context>
<context>
    <name>plenary::ListPanel</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln قيد</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>No %1 are recorded here yet.</source>
        <extracomment>%1 kind of records, in the plural</extracomment>
        <translation>لا شيء مسجل هنا بعد: %1.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <extracomment>%1 is “241 records”</extracomment>
        <translation>
            <numerusform>%1، المحدد %Ln</numerusform>
            <numerusform>%1، المحدد %Ln</numerusform>
            <numerusform>%1، المحدد %Ln</numerusform>
            <numerusform>%1، المحدد %Ln</numerusform>
            <numerusform>%1، المحدد %Ln</numerusform>
            <numerusform>%1، المحدد %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits %1.</source>
        <extracomment>%1 the filters: Attendance: attended, “nairobi”</extracomment>
        <translation>لا شيء هنا يطابق %1.</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>لصق صفوف من برنامج جداول</translation>
    </message>
    <message>
        <source>No %1 here for %2.</source>
        <extracomment>%1 kind of records, in the plural, %2 what the list is limited to, such as a name</extracomment>
        <translation>لا قيود هنا (%1) لـ %2.</translation>
    </message>
</context>
<context>
    <name>plenary::MainWindow</name>
    <message>
        <source>Plenary</source>
        <translation>Plenary</translation>
    </message>
    <message>
        <source>%1 – Plenary</source>
        <translation>%1 – Plenary</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>الجداول (*.xlsx *.csv)</translation>
    </message>
</context>
<context>
    <name>plenary::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة من الدليل</translation>
    </message>
</context>
<context>
    <name>plenary::ManualWindow</name>
    <message>
        <source>Manual – Plenary</source>
        <translation>الدليل – Plenary</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Found in the manual</source>
        <translation>نتائج البحث في الدليل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Save this page as PDF…</source>
        <translation>حفظ هذه الصفحة بصيغة PDF…</translation>
    </message>
    <message>
        <source>%1 – Manual – Plenary</source>
        <translation>%1 – الدليل – Plenary</translation>
    </message>
    <message>
        <source>No page of the manual has these words.</source>
        <translation>لا توجد صفحة في الدليل فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Save this page as PDF</source>
        <translation>حفظ هذه الصفحة بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>جرت كتابة %1.</translation>
    </message>
</context>
<context>
    <name>plenary::MeetingCard</name>
    <message>
        <source>Reported: %1</source>
        <translation>المنشور: %1</translation>
    </message>
</context>
<context>
    <name>plenary::MembersPanel</name>
    <message>
        <source>Kind of member</source>
        <translation>نوع الأعضاء</translation>
    </message>
</context>
<context>
    <name>plenary::MessageBar</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>plenary::NavigatorPanel</name>
    <message>
        <source>Find in %1</source>
        <translation>البحث في: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 entries are shown</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nothing here fits %1.</source>
        <translation>لا شيء هنا يطابق %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>No %1 are recorded here yet.</source>
        <extracomment>%1 kind of records, in the plural</extracomment>
        <translation>لا شيء مسجل هنا بعد: %1.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>%1 kind of record</extracomment>
        <translation>جديد: %1</translation>
    </message>
</context>
<context>
    <name>plenary::NumberTile</name>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1 number, %2 what is counted, %3 how</extracomment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>عرض القائمة</translation>
    </message>
</context>
<context>
    <name>plenary::OverviewPanel</name>
    <message>
        <source>Last conference</source>
        <translation>آخر مؤتمر</translation>
    </message>
    <message>
        <source>No conference is recorded yet.</source>
        <translation>لا مؤتمرات مسجلة بعد.</translation>
    </message>
    <message>
        <source>Next conference</source>
        <translation>المؤتمر القادم</translation>
    </message>
    <message>
        <source>No conference is planned.</source>
        <translation>لا مؤتمرات مخطط لها.</translation>
    </message>
    <message>
        <source>Plan a conference…</source>
        <translation>التخطيط لمؤتمر…</translation>
    </message>
    <message>
        <source>Members by UN regional group</source>
        <translation>الأعضاء حسب المجموعة الإقليمية للأمم المتحدة</translation>
    </message>
    <message>
        <source>Declarations and their supporters</source>
        <translation>الإعلانات والمساندون لها</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Enter a conference…</source>
        <translation>إدخال مؤتمر…</translation>
    </message>
    <message>
        <source>Code, place and dates; its participants and figures follow.</source>
        <translation>الرمز والمكان والتواريخ؛ ثم يتبعها المشاركون والأرقام.</translation>
    </message>
    <message>
        <source>Import a list of participants…</source>
        <translation>استيراد قائمة مشاركين…</translation>
    </message>
    <message>
        <source>A spreadsheet (CSV, XLSX or ODS); conferences and people come with it.</source>
        <translation>جدول (CSV أو XLSX أو ODS)؛ وتأتي معه المؤتمرات والأشخاص.</translation>
    </message>
    <message>
        <source>Enter a member…</source>
        <translation>إدخال عضو…</translation>
    </message>
    <message>
        <source>An organisation and its country; the chart by region grows from it.</source>
        <translation>منظمة وبلدها؛ ومنها ينشأ الرسم البياني حسب المنطقة.</translation>
    </message>
    <message>
        <source>Enter a declaration…</source>
        <translation>إدخال إعلان…</translation>
    </message>
    <message>
        <source>A text, and then who stands behind it.</source>
        <translation>نص، ثم من يؤيده.</translation>
    </message>
    <message>
        <source>First hour: a tutorial with the sample</source>
        <translation>الساعة الأولى: درس تعليمي بالنموذج</translation>
    </message>
</context>
<context>
    <name>plenary::PageView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>صفحات المستند</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>plenary::PasteDialog</name>
    <message>
        <source>Looking at the rows …</source>
        <translation>يجري فحص الصفوف …</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <extracomment>%1 kind of records, in the plural</extracomment>
        <translation>لصق: %1</translation>
    </message>
    <message>
        <source>Rows that would be written</source>
        <translation>الصفوف التي ستكتب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s)</source>
        <translation>
            <numerusform>لا صفوف ملصقة</numerusform>
            <numerusform>صف ملصق واحد</numerusform>
            <numerusform>صفان ملصقان</numerusform>
            <numerusform>%n صفوف ملصقة</numerusform>
            <numerusform>%n صفاً ملصقاً</numerusform>
            <numerusform>%n صف ملصق</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the columns is known here. The first row must name them as the list does: %1.</source>
        <translation>لا عمود معروف هنا. يجب أن يسميها الصف الأول كما تسميها القائمة: %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (مسقط)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>لا قيود جديدة</numerusform>
            <numerusform>قيد جديد واحد</numerusform>
            <numerusform>قيدان جديدان</numerusform>
            <numerusform>%Ln قيود جديدة</numerusform>
            <numerusform>%Ln قيداً جديداً</numerusform>
            <numerusform>%Ln قيد جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed record(s)</source>
        <translation>
            <numerusform>لا قيود متغيرة</numerusform>
            <numerusform>قيد متغير واحد</numerusform>
            <numerusform>قيدان متغيران</numerusform>
            <numerusform>%Ln قيود متغيرة</numerusform>
            <numerusform>%Ln قيداً متغيراً</numerusform>
            <numerusform>%Ln قيد متغير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <translation>
            <numerusform>%Ln بلا تغيير</numerusform>
            <numerusform>واحد بلا تغيير</numerusform>
            <numerusform>اثنان بلا تغيير</numerusform>
            <numerusform>%Ln بلا تغيير</numerusform>
            <numerusform>%Ln بلا تغيير</numerusform>
            <numerusform>%Ln بلا تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>لا صفوف مسقطة</numerusform>
            <numerusform>صف مسقط واحد</numerusform>
            <numerusform>صفان مسقطان</numerusform>
            <numerusform>%Ln صفوف مسقطة</numerusform>
            <numerusform>%Ln صفاً مسقطاً</numerusform>
            <numerusform>%Ln صف مسقط</numerusform>
        </translation>
    </message>
    <message>
        <source>also new: %2 %1</source>
        <extracomment>%1 kind of record, %2 how many of them are made besides</extracomment>
        <translation>جديد أيضاً: %2 %1</translation>
    </message>
    <message>
        <source>Nothing to write.</source>
        <translation>لا شيء يكتب.</translation>
    </message>
    <message>
        <source>Row %1 is left out: %2</source>
        <extracomment>%1 number of a row, %2 why it is left out</extracomment>
        <translation>أسقط الصف %1: %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood; it is kept as typed and waits in “To resolve”.</source>
        <translation>%1: «%2» غير مفهوم؛ يحفظ كما كتب وينتظر في «للحسم».</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ولا غيرها</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln record(s)</source>
        <translation>
            <numerusform>لصق %Ln قيد</numerusform>
            <numerusform>لصق قيد واحد</numerusform>
            <numerusform>لصق قيدين</numerusform>
            <numerusform>لصق %Ln قيود</numerusform>
            <numerusform>لصق %Ln قيداً</numerusform>
            <numerusform>لصق %Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>جرى لصق: %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما الذي يتغير</translation>
    </message>
    <message>
        <source>Nothing would change: the records say all of this already.</source>
        <translation>لن يتغير شيء: تقول القيود كل هذا من قبل.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 a field, %2 what it has, %3 what it gets: Attendance: no-show → attended</extracomment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>«%1» غير مفهوم</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood; the record keeps what it has.</source>
        <extracomment>%1 field, %2 what was typed</extracomment>
        <translation>%1: «%2» غير مفهوم؛ يبقى القيد على ما هو عليه.</translation>
    </message>
</context>
<context>
    <name>plenary::PlaceTrail</name>
    <message>
        <source>Back</source>
        <extracomment>%1 name of a record, of a list, or of an arrangement of the window</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>العودة إلى «%1»</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>%1 name of a record, of a list, or of an arrangement of the window</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Forward to “%1”</source>
        <translation>التقدم إلى «%1»</translation>
    </message>
</context>
<context>
    <name>plenary::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>behind a number: of a hundred</extracomment>
        <translation> ٪</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>حجم ال&amp;نص</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>&amp;Open the register that was open last</source>
        <translation>&amp;فتح آخر سجل كان مفتوحا</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>النسخ الاحتياطية التلقائية</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Folder for automatic backups</source>
        <translation>مجلد النسخ الاحتياطية التلقائية</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>A register is backed up here while it is open. A folder on another disk survives the loss of this one.</source>
        <translation>هنا ينسخ السجل احتياطيا وهو مفتوح. والمجلد الموجود على قرص آخر يسلم إذا فقد هذا القرص.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Plenary speaks it from its next start on.</source>
        <translation>يستعملها Plenary من تشغيله التالي فصاعداً.</translation>
    </message>
</context>
<context>
    <name>plenary::PrintPreview</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Text document (*.odt)</source>
        <translation>مستند نصي (*.odt)</translation>
    </message>
    <message>
        <source>The paper is being made.</source>
        <translation>يجري إعداد المستند.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;المحتويات</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>الحجم على الشاشة</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>العرض كاملاً</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>قياس الورق</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة المستند</translation>
    </message>
    <message>
        <source>Contents of the paper</source>
        <translation>محتويات المستند</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>The paper is on its way to the printer.</source>
        <translation>أرسل المستند إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Look whether it is switched on, or save the paper as PDF.</source>
        <translation>لم تقبل الطابعة المستند. تأكد من أنها مشغلة، أو احفظ المستند بصيغة PDF.</translation>
    </message>
    <message>
        <source>%1 – print preview</source>
        <translation>%1 – معاينة قبل الطباعة</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <extracomment>%1 kind of paper: Save: Summary of a conference</extracomment>
        <translation>حفظ: %1</translation>
    </message>
</context>
<context>
    <name>plenary::RecordForm</name>
    <message>
        <source>Choose a record in a list to see it here.</source>
        <translation>اختر قيدا في إحدى القوائم لتراه هنا.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>إعادة الحفظ</translation>
    </message>
    <message>
        <source>The new record that you began (%1) is kept until you close the register: choose Record, New, %1 to go on with it.</source>
        <extracomment>%1 kind of record</extracomment>
        <translation>القيد الجديد الذي بدأته (%1) محفوظ إلى أن تغلق السجل: اختر «قيد»، «جديد»، «%1» لمتابعته.</translation>
    </message>
    <message>
        <source>You began this record before. It is kept when you press “Create”.</source>
        <translation>سبق أن بدأت هذا القيد. سيحفظ عند الضغط على «إنشاء».</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>It is kept when you press “Create”.</source>
        <translation>سيحفظ عند الضغط على «إنشاء».</translation>
    </message>
    <message>
        <source>%1 What you typed is kept here and saved when it is back.</source>
        <translation>%1 ما كتبته باق هنا، وسيحفظ عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Not saved yet: choose above.</source>
        <translation>لم يحفظ بعد: اختر أعلاه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>جرى إنشاؤه.</translation>
    </message>
    <message>
        <source>Something that you typed here before was not saved. It is marked.</source>
        <translation>لم يحفظ شيء كتبته هنا من قبل، وهو معلم.</translation>
    </message>
    <message>
        <source>Typed before and not saved. Return saves it, Esc puts back what was here.</source>
        <translation>كتب من قبل ولم يحفظ. مفتاح الإدخال يحفظه، ومفتاح Esc يعيد ما كان هنا.</translation>
    </message>
</context>
<context>
    <name>plenary::RecoveryDialog</name>
    <message>
        <source>Everything was saved: %1 records</source>
        <translation>حفظ كل شيء، القيود: %1</translation>
    </message>
    <message>
        <source>%1 records were saved, %2 are lost</source>
        <translation>القيود المحفوظة: %1، المفقودة: %2</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>ما جرى استرداده</translation>
    </message>
    <message>
        <source>The new register is %1; it was opened and checked. The damaged one was not touched, and a copy of it is kept as %2.</source>
        <translation>السجل الجديد هو %1؛ وقد فتح وجرى التحقق منه. ولم يمس السجل التالف، وتوجد نسخة منه باسم %2.</translation>
    </message>
    <message>
        <source>All details stand in %1.</source>
        <translation>جميع التفاصيل في %1.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>البت لاحقا</translation>
    </message>
    <message>
        <source>Use the recovered register</source>
        <translation>استخدام السجل المسترد</translation>
    </message>
    <message>
        <source>The damaged register is renamed, not deleted.</source>
        <translation>تعاد تسمية السجل التالف، ولا يحذف.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>Of them from the journal</source>
        <translation>منه من دفتر التغييرات</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>المفقود</translation>
    </message>
</context>
<context>
    <name>plenary::RegisterCare</name>
    <message>
        <source>No automatic backup was made. %1</source>
        <translation>لم تعد أي نسخة احتياطية تلقائية. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s) can be restored.</source>
        <translation>
            <numerusform>لا نسخ احتياطية تلقائية يمكن استعادتها.</numerusform>
            <numerusform>يمكن استعادة نسخة احتياطية تلقائية واحدة.</numerusform>
            <numerusform>يمكن استعادة نسختين احتياطيتين تلقائيتين.</numerusform>
            <numerusform>يمكن استعادة %n نسخ احتياطية تلقائية.</numerusform>
            <numerusform>يمكن استعادة %n نسخة احتياطية تلقائية.</numerusform>
            <numerusform>يمكن استعادة %n نسخة احتياطية تلقائية.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no automatic backup of it.</source>
        <translation>لا توجد نسخة احتياطية تلقائية منه.</translation>
    </message>
    <message>
        <source>%1 is damaged: its disk or another program spoilt the file. Nothing can be edited.</source>
        <translation>%1 تالف: أفسد القرص أو برنامج آخر الملف. لا يمكن تحرير شيء.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 لم يعد موجودا.</translation>
    </message>
    <message>
        <source>A register on a server is backed up and restored by the server (pg_dump, pg_restore).</source>
        <translation>السجل الموجود على خادم ينسخه الخادم احتياطيا ويستعيده (pg_dump وpg_restore).</translation>
    </message>
    <message>
        <source>Open the register first whose backup is to be restored.</source>
        <translation>افتح أولا السجل المراد استعادة نسخته الاحتياطية.</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>تجري استعادة %1…</translation>
    </message>
    <message>
        <source>The backup was restored, opened and checked.</source>
        <translation>استعيدت النسخة الاحتياطية وفتحت وجرى التحقق منها.</translation>
    </message>
    <message>
        <source>The backup was restored, opened and checked. The previous register lies beside it as %1.</source>
        <translation>استعيدت النسخة الاحتياطية وفتحت وجرى التحقق منها. والسجل السابق إلى جانبها باسم %1.</translation>
    </message>
    <message>
        <source>%1-recovered</source>
        <translation>%1-recovered</translation>
    </message>
    <message>
        <source>Recover to a new register</source>
        <translation>الاسترداد في سجل جديد</translation>
    </message>
    <message>
        <source>Registers (*.plenary)</source>
        <translation>السجلات (*.plenary)</translation>
    </message>
    <message>
        <source>Reading what is left of %1…</source>
        <translation>تجري قراءة ما بقي من %1…</translation>
    </message>
    <message>
        <source>The recovered register is open. The damaged one lies beside it as %1.</source>
        <translation>السجل المسترد مفتوح. والسجل التالف إلى جانبه باسم %1.</translation>
    </message>
</context>
<context>
    <name>plenary::RegisterTasks</name>
    <message>
        <source>Undone: %1</source>
        <translation>جرى التراجع عن: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>أعيد تنفيذ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 (%n page(s)).</source>
        <translation>
            <numerusform>جرت كتابة %1 (%n صفحة).</numerusform>
            <numerusform>جرت كتابة %1 (الصفحات: %n).</numerusform>
            <numerusform>جرت كتابة %1 (الصفحات: %n).</numerusform>
            <numerusform>جرت كتابة %1 (%n صفحات).</numerusform>
            <numerusform>جرت كتابة %1 (%n صفحة).</numerusform>
            <numerusform>جرت كتابة %1 (%n صفحة).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1.</source>
        <translation>
            <numerusform>لم يكتب أي صف في %1.</numerusform>
            <numerusform>كتب صف واحد في %1.</numerusform>
            <numerusform>كتب صفان في %1.</numerusform>
            <numerusform>كتبت %n صفوف في %1.</numerusform>
            <numerusform>كتب %n صفا في %1.</numerusform>
            <numerusform>كتب %n صف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup %1 was written, opened and checked.</source>
        <translation>كتبت النسخة الاحتياطية %1 وفتحت وجرى التحقق منها.</translation>
    </message>
    <message numerus="yes">
        <source>The register is sound: its structure, its links, and the chain of %n change(s) were checked.</source>
        <translation>
            <numerusform>السجل سليم: جرى التحقق من بنيته وروابطه، ولا تغييرات في سلسلته.</numerusform>
            <numerusform>السجل سليم: جرى التحقق من بنيته وروابطه، ومن سلسلة فيها تغيير واحد.</numerusform>
            <numerusform>السجل سليم: جرى التحقق من بنيته وروابطه، ومن سلسلة فيها تغييران.</numerusform>
            <numerusform>السجل سليم: جرى التحقق من بنيته وروابطه، ومن سلسلة فيها %n تغييرات.</numerusform>
            <numerusform>السجل سليم: جرى التحقق من بنيته وروابطه، ومن سلسلة فيها %n تغييرا.</numerusform>
            <numerusform>السجل سليم: جرى التحقق من بنيته وروابطه، ومن سلسلة فيها %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>حذف: %1</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>جرت كتابة %1.</translation>
    </message>
    <message>
        <source>Cancelled: everything is as it was.</source>
        <translation>ألغي: كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>جارٍ الإعادة…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>جارٍ كتابة %1…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Checking the register…</source>
        <translation>جارٍ فحص السجل…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
</context>
<context>
    <name>plenary::Registers</name>
    <message>
        <source>The folder %1 for the sample could not be made: check that you may write there.</source>
        <translation>تعذر إنشاء مجلد المثال %1: تأكد من أنه مسموح لك بالكتابة هناك.</translation>
    </message>
    <message>
        <source>%1, to read only</source>
        <translation>%1، للقراءة فقط</translation>
    </message>
    <message>
        <source>%1, local file</source>
        <translation>%1، ملف محلي</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>plenary::ReportCommands</name>
    <message>
        <source>Choose a conference first: its summary is written.</source>
        <translation>اختر مؤتمرا أولا لكتابة موجزه.</translation>
    </message>
    <message>
        <source>Choose a declaration first: its status is written.</source>
        <translation>اختر إعلانا أولا لكتابة حالته.</translation>
    </message>
</context>
<context>
    <name>plenary::ResolvePanel</name>
    <message>
        <source>Nothing waits for a decision: all imported values are understood.</source>
        <translation>لا شيء ينتظر البت: جميع القيم المستوردة مفهومة.</translation>
    </message>
    <message numerus="yes">
        <source>Not understood in imports: %n text(s). Each decision holds for all its records and is remembered.</source>
        <translation>
            <numerusform>لا نصوص غير مفهومة في عمليات الاستيراد. يسري كل قرار على جميع قيوده ويحفظ للمستقبل.</numerusform>
            <numerusform>نص واحد غير مفهوم في عمليات الاستيراد. يسري كل قرار على جميع قيوده ويحفظ للمستقبل.</numerusform>
            <numerusform>نصان غير مفهومين في عمليات الاستيراد. يسري كل قرار على جميع قيوده ويحفظ للمستقبل.</numerusform>
            <numerusform>%n نصوص غير مفهومة في عمليات الاستيراد. يسري كل قرار على جميع قيوده ويحفظ للمستقبل.</numerusform>
            <numerusform>%n نصا غير مفهوم في عمليات الاستيراد. يسري كل قرار على جميع قيوده ويحفظ للمستقبل.</numerusform>
            <numerusform>%n نص غير مفهوم في عمليات الاستيراد. يسري كل قرار على جميع قيوده ويحفظ للمستقبل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::RestoreDialog</name>
    <message>
        <source>There is no automatic backup of this register yet.</source>
        <translation>لا توجد بعد نسخة احتياطية تلقائية من هذا السجل.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Choose how the register was. What would change stands beside; nothing is changed before you press Restore.</source>
        <translation>اختر الحالة التي كان عليها السجل. يظهر إلى جانبها ما سيتغير؛ ولا يتغير شيء قبل الضغط على «استعادة».</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>النسخ الاحتياطية التلقائية</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>وقت الإعداد</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>التغييرات منذئذ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Registers (*.plenary);;All files (*)</source>
        <translation>السجلات (*.plenary);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a file that is a backup of it.</source>
        <translation>اختر ملفا هو نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>يجري فحص %1…</translation>
    </message>
</context>
<context>
    <name>plenary::RestorePreviewPane</name>
    <message>
        <source>Nothing would change</source>
        <translation>لن يتغير شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would be gone</source>
        <translation>
            <numerusform>لن يزول أي تغيير</numerusform>
            <numerusform>سيزول تغيير واحد</numerusform>
            <numerusform>سيزول تغييران</numerusform>
            <numerusform>ستزول %n تغييرات</numerusform>
            <numerusform>سيزول %n تغييرا</numerusform>
            <numerusform>سيزول %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a backup of another register</source>
        <translation>هذه نسخة احتياطية من سجل آخر</translation>
    </message>
    <message>
        <source>The present register cannot be read</source>
        <translation>تعذرت قراءة السجل الحالي</translation>
    </message>
    <message>
        <source>There is no register at present</source>
        <translation>لا يوجد سجل حاليا</translation>
    </message>
    <message>
        <source>The register is as the backup has it.</source>
        <translation>السجل على ما هو عليه في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The register goes back to what it was then. It is backed up and set aside before, so this can be turned back.</source>
        <translation>يعود السجل إلى ما كان عليه حينئذ. وقبل ذلك ينسخ احتياطيا ويوضع جانبا، فيمكن الرجوع عن هذا.</translation>
    </message>
    <message>
        <source>Or of changes that were given up when an older backup was restored. It would take the place of this register, which is backed up and set aside before.</source>
        <translation>أو من تغييرات جرى التخلي عنها عند استعادة نسخة احتياطية أقدم. وستحل محل هذا السجل، الذي ينسخ احتياطيا ويوضع جانبا قبل ذلك.</translation>
    </message>
    <message>
        <source>So nothing can be compared. Restoring sets its file aside; it is not deleted.</source>
        <translation>فلا تمكن مقارنة شيء. والاستعادة تضع ملفه جانبا ولا تحذفه.</translation>
    </message>
    <message>
        <source>The backup takes its name.</source>
        <translation>تأخذ النسخة الاحتياطية اسمه.</translation>
    </message>
    <message>
        <source>What was done since, latest first</source>
        <translation>ما أجري منذ ذلك الحين، الأحدث أولا</translation>
    </message>
    <message>
        <source>Put it in the place of this register all the same</source>
        <translation>وضعها مع ذلك مكان هذا السجل</translation>
    </message>
    <message>
        <source>Records that would change</source>
        <translation>القيود التي ستتغير</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>تعود</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>تزول</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>تختلف</translation>
    </message>
</context>
<context>
    <name>plenary::ResultPage</name>
    <message>
        <source>Undo this import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Also made: %1</source>
        <translation>أنشئ أيضا: %1</translation>
    </message>
    <message numerus="yes">
        <source>Decide about %n value(s)…</source>
        <translation>
            <numerusform>لا قيم يلزم البت فيها…</numerusform>
            <numerusform>البت في قيمة واحدة…</numerusform>
            <numerusform>البت في قيمتين…</numerusform>
            <numerusform>البت في %n قيم…</numerusform>
            <numerusform>البت في %n قيمة…</numerusform>
            <numerusform>البت في %n قيمة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) that were left out…</source>
        <translation>
            <numerusform>حفظ الصفوف المسقطة…</numerusform>
            <numerusform>حفظ الصف المسقط…</numerusform>
            <numerusform>حفظ الصفين المسقطين…</numerusform>
            <numerusform>حفظ الصفوف المسقطة، وعددها %n…</numerusform>
            <numerusform>حفظ الصفوف المسقطة، وعددها %n…</numerusform>
            <numerusform>حفظ الصفوف المسقطة، وعددها %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 as before, %5 left out. The whole import is one entry in the history and can be undone, also after a restart.</source>
        <translation>الصفوف: %1؛ جديد %2، ومتغير %3، وعلى حاله %4، ومسقط %5. والاستيراد كله بند واحد في التغييرات يمكن التراجع عنه، حتى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Save the rows that were left out</source>
        <translation>حفظ الصفوف المسقطة</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>الجداول (*.csv)</translation>
    </message>
    <message>
        <source>They were saved as %1.</source>
        <translation>حفظت باسم %1.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 “5 texts”, %2 “11 records”</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%n نصوص</numerusform>
            <numerusform>%n نصا</numerusform>
            <numerusform>%n نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدين</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيدا</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: %1. There the field counts as not recorded, and the record shows what the list says. “To resolve” has all of them, at any time:</source>
        <extracomment>%1 “5 texts in 11 records”</extracomment>
        <translation>غير مفهوم: %1. يعد الحقل فيها غير مسجل، ويعرض القيد ما تقوله القائمة. وتجدها كلها في «للحسم» في أي وقت:</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <extracomment>line of a list: %1 field, %2 “5 texts in 11 records”</extracomment>
        <translation>• %1: %2</translation>
    </message>
</context>
<context>
    <name>plenary::SearchBox</name>
    <message>
        <source>Search the register</source>
        <translation>البحث في السجل</translation>
    </message>
</context>
<context>
    <name>plenary::StartPage</name>
    <message>
        <source>Plenary</source>
        <translation>Plenary</translation>
    </message>
    <message>
        <source>Keep the members, conferences and declarations of a network in one register: a file on this computer.</source>
        <translation>احفظ أعضاء شبكة ومؤتمراتها وإعلاناتها في سجل واحد: ملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>سجل جديد…</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>فتح سجل…</translation>
    </message>
    <message>
        <source>Recent registers</source>
        <translation>السجلات الأخيرة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>An empty one, for your own network.</source>
        <translation>سجل فارغ لشبكتك.</translation>
    </message>
    <message>
        <source>A file that ends in .plenary; it may also be dropped on this window.</source>
        <translation>ملف ينتهي باللاحقة ‎.plenary‎؛ ويمكن أيضا إفلاته على هذه النافذة.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>الاطلاع على المثال</translation>
    </message>
    <message>
        <source>The founding of ILAN: a copy of your own, in which everything can be tried.</source>
        <translation>تأسيس ILAN: نسخة خاصة بك يمكن فيها تجربة كل شيء.</translation>
    </message>
    <message>
        <source>First hour: a tutorial with the sample</source>
        <translation>الساعة الأولى: درس تعليمي بالنموذج</translation>
    </message>
    <message>
        <source>Forget this register; its file stays</source>
        <translation>نسيان هذا السجل؛ ويبقى ملفه</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>%1 name of a register</extracomment>
        <translation>نسيان %1</translation>
    </message>
    <message>
        <source>%1 · not there now</source>
        <extracomment>%1 folder of a register</extracomment>
        <translation>%1 · غير موجود حاليا</translation>
    </message>
</context>
<context>
    <name>plenary::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>No register is open</source>
        <translation>لا سجل مفتوح</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>جميع التغييرات محفوظة</translation>
    </message>
    <message>
        <source>A change in the form is not saved yet</source>
        <translation>في الاستمارة تغيير لم يحفظ بعد</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <extracomment>%1 time of day</extracomment>
        <translation>حفظت جميع التغييرات في الساعة %1</translation>
    </message>
    <message>
        <source>Nothing can be saved any more</source>
        <translation>لم يعد حفظ شيء ممكنا</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>عاد الاتصال</translation>
    </message>
    <message>
        <source>No connection to the server: trying again…</source>
        <translation>لا اتصال مع الخادم: تجري محاولة أخرى…</translation>
    </message>
</context>
<context>
    <name>plenary::StatusPanel</name>
    <message>
        <source>Who came where</source>
        <translation>من حضر وأين</translation>
    </message>
    <message>
        <source>Party actions</source>
        <translation>إجراءات الأطراف</translation>
    </message>
    <message>
        <source>A day, or a month or year: its last day</source>
        <translation>يوم، أو شهر أو سنة: يقصد آخر يوم فيها</translation>
    </message>
    <message>
        <source>Status as at</source>
        <translation>الحالة في</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Choose a declaration to see who stands behind it.</source>
        <translation>اختر إعلانا لمعرفة الجهات المساندة له.</translation>
    </message>
    <message>
        <source>Parts of the status</source>
        <translation>أقسام الحالة</translation>
    </message>
</context>
<context>
    <name>plenary::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 steps, %3 its name</extracomment>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>plenary::ValuesPage</name>
    <message>
        <source>Rows that are left out</source>
        <translation>الصفوف المسقطة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 as before, %5 left out. What is left open is kept as typed and counted as unknown.</source>
        <extracomment>numbers of rows and records</extracomment>
        <translation>الصفوف: %1؛ جديد %2، ومتغير %3، وعلى حاله %4، ومسقط %5. وما يترك معلقا يحفظ كما كتب ويحسب غير معروف.</translation>
    </message>
    <message>
        <source>Also new: %1.</source>
        <extracomment>%1 list of numbers of records</extracomment>
        <translation>جديد أيضا: %1.</translation>
    </message>
</context>
<context>
    <name>plenary::ViewButton</name>
    <message>
        <source>Choose a saved view, or save this one</source>
        <translation>اختيار عرض محفوظ، أو حفظ هذا العرض</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>%1 name of a view</extracomment>
        <translation>العرض: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>جرى حفظ العرض «%1».</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>تحديث «%1»</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>إعادة تسمية «%1»…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>The view “%1” is deleted; the list stays as it is.</source>
        <translation>جرى حذف العرض «%1»؛ وتبقى القائمة على حالها.</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>اسم العرض:</translation>
    </message>
</context>
<context>
    <name>plenary::WindowActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>سجل &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح ال&amp;مثال</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>ت&amp;صدير القائمة…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>نسخ ا&amp;حتياطي…</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup…</source>
        <translation>استعادة &amp;نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Chec&amp;k the register</source>
        <translation>ال&amp;تحقق من السجل</translation>
    </message>
    <message>
        <source>&amp;Close the register</source>
        <translation>إ&amp;غلاق السجل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Remove this record</source>
        <translation>&amp;حذف هذا القيد</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>ال&amp;بحث في القائمة</translation>
    </message>
    <message>
        <source>&amp;Search the register</source>
        <translation>البحث في ال&amp;سجل</translation>
    </message>
    <message>
        <source>Summary of this &amp;conference…</source>
        <translation>موجز هذا ال&amp;مؤتمر…</translation>
    </message>
    <message>
        <source>Summary of this &amp;series…</source>
        <translation>موجز هذه ال&amp;سلسلة…</translation>
    </message>
    <message>
        <source>Status of this &amp;declaration…</source>
        <translation>حالة هذا الإ&amp;علان…</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>للحسم</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>استعادة الت&amp;خطيط الأصلي</translation>
    </message>
    <message>
        <source>&amp;About Plenary</source>
        <translation>&amp;عن Plenary</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>السجلات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>المؤتمرات</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;قيد</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>تقا&amp;رير</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>To resolve: %n</source>
        <translation>
            <numerusform>للحسم: %n</numerusform>
            <numerusform>للحسم: %n</numerusform>
            <numerusform>للحسم: %n</numerusform>
            <numerusform>للحسم: %n</numerusform>
            <numerusform>للحسم: %n</numerusform>
            <numerusform>للحسم: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print preview</source>
        <translation>معاي&amp;نة قبل الطباعة</translation>
    </message>
    <message>
        <source>Save this p&amp;aper…</source>
        <translation>ح&amp;فظ هذا المستند…</translation>
    </message>
    <message>
        <source>&amp;Save the layout as…</source>
        <translation>ح&amp;فظ التخطيط باسم…</translation>
    </message>
    <message>
        <source>Go to the &amp;next panel</source>
        <translation>الانتقال إلى اللوحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Go to the &amp;previous panel</source>
        <translation>الانتقال إلى اللوحة ا&amp;لسابقة</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;First hour: a tutorial</source>
        <translation>ال&amp;ساعة الأولى: درس تعليمي</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>ال&amp;لوحات</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation>الت&amp;خطيطات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>كسطح ال&amp;مكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>نص &amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>ت&amp;قدم</translation>
    </message>
</context>
<context>
    <name>plenary::WindowModel</name>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1, order %2, downwards</source>
        <extracomment>%1 a column, %2 its place among those that order the list</extracomment>
        <translation>%1، الترتيب %2، تنازليا</translation>
    </message>
    <message>
        <source>%1, order %2, upwards</source>
        <translation>%1، الترتيب %2، تصاعديا</translation>
    </message>
</context>
</TS>
