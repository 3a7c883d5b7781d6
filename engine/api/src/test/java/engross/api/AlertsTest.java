package engross.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.assembly.Pictures;
import engross.house.House;
import engross.redline.Register;
import engross.redline.Register.Entry;
import engross.testkit.ProjectFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the house's labels point out in each of its languages. */
class AlertsTest {
    private static final Engine ENGINE =
            Engine.of(House.read(ProjectFiles.house()).orThrow());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Members shall report. | Members should report. | modal -shall +should
        en | Members may not vote. | Members may vote. | negation -not
        en | The fee is CHF 1,200. | The fee is CHF 1,300. | amount -CHF 1,200 +CHF 1,300
        en | by 1 May 2026 | by 1 June 2026 | date -1 May 2026 +1 June 2026
        en | no later than three months after | at the latest two months after | deadline -no later than +at the latest; number -three +two
        en | as in Resolution 25 | as in Resolution 26 | reference -Resolution 25 +Resolution 26
        en | a host in Switzerland | a host in Viet Nam | state -Switzerland +Viet Nam
        en | see C25/3 | see C26/3(Rev.1) | reference -C25/3 +C26/3(Rev.1)
        en | It sees work done; rooms are open, | It sees work done; rooms are clean. |
        en | not only rooms | rooms |
        fr | Les membres doivent payer. | Les membres peuvent payer. | modal -doivent +peuvent
        fr | L’accès n’est pas libre. | L’accès est libre. | negation -n'
        fr | avant le 3 mars 2026 | avant le 4 mars 2026 | date -3 mars 2026 +4 mars 2026
        fr | 5 pour cent | 6 pour cent | amount -5 pour cent +6 pour cent
        fr | la Résolution 4 | la Résolution 5 | reference -Résolution 4 +Résolution 5
        fr | au Maroc | au Togo | state -Maroc +Togo
        es | Los Miembros deben informar. | Los Miembros deberían informar. | modal -deben +deberían
        es | no se aplicará | se aplicará | negation -no
        es | antes del 5 de mayo de 2026 | antes del 6 de mayo de 2026 | date -5 de mayo de 2026 +6 de mayo de 2026
        es | el artículo 7 | el artículo 8 | reference -artículo 7 +artículo 8
        es | en el Perú | en Chile | state -Perú +Chile
        es | 20 por ciento | 25 por ciento | amount -20 por ciento +25 por ciento
        ru | Члены должны сообщать. | Члены могут сообщать. | modal -должны +могут
        ru | Это не применяется. | Это применяется. | negation -не
        ru | до 5 мая 2026 года | до 6 мая 2026 года | date -5 мая 2026 года +6 мая 2026 года
        ru | согласно Резолюции 7 | согласно Резолюции 8 | reference -Резолюции 7 +Резолюции 8
        ru | в Германии | в Российской Федерации | state -Германии; state +Российской Федерации
        ru | 10 процентов | 12 процентов | amount -10 процентов +12 процентов
        ar | يجب على الأعضاء | يجوز للأعضاء | modal -يجب; modal +يجوز
        ar | ويجب أن يقدم | وينبغي أن يقدم | modal -يجب +ينبغي
        ar | لا تقدم التقارير | تقدم التقارير | negation -لا
        ar | قبل 5 مايو 2026 | قبل 6 مايو 2026 | date -5 مايو 2026 +6 مايو 2026
        ar | وفقا للقرار 7 | وفقا للقرار 8 | reference -قرار 7 +قرار 8
        ar | وفقا لأحكام القرار 7 | وفقا لأحكام القرار 8 | reference -القرار 7 +القرار 8
        ar | في مصر | في تونس | state -مصر +تونس
        zh | 成员国须提交 | 成员国可提交 | modal -须 +可
        zh | 不得公布 | 公布 | negation -不得
        zh | 2025年5月1日前 | 2026年5月1日前 | date -2025年5月1日 +2026年5月1日
        zh | 第1332号决议 | 第1333号决议 | reference -第1332号决议 +第1333号决议
        zh | 付1200万瑞士法郎 | 付1300万瑞士法郎 | amount -1200万瑞士法郎 +1300万瑞士法郎
        zh | 在日本举行 | 在泰国举行 | state -日本 +泰国
        zh | 发展中国家的应用 | 不同国家的响应 |
        en | that forty groups met | that forty-six groups met | number -forty +forty-six
        fr | que quarante groupes | que quarante-six groupes | number -quarante +quarante-six
        es | cuarenta grupos | cuarenta y seis grupos | number -cuarenta +cuarenta y seis
        ru | что сорок групп | что сорок шесть групп | number -сорок +сорок шесть
        ru | отчет раз в два года | ежегодный отчет | deadline -раз в два года +ежегодный
        ru | в марте каждого года | в марте | deadline -каждого года
        ar | أن أربعين فريقاً | أن ستة وأربعين فريقاً | number -أربعين +ستة وأربعين
        ar | قبل الدورة بشهرين | قبل الدورة بثلاثة أشهر | number -شهرين +ثلاثة
        ar | بدءاً بسويسرا | بدءاً بسويسرا وأوروغواي | state +أوروغواي
        ar | مبلغ ١٬٢٣٤٫٥٠ فرنك سويسري | مبلغ ١٬٣٣٤٫٥٠ فرنك سويسري | amount -١٬٢٣٤٫٥٠ فرنك سويسري +١٬٣٣٤٫٥٠ فرنك سويسري
        en | CHF 1 234.50 a year | CHF 1 334.50 a year | amount -CHF 1 234.50 +CHF 1 334.50
        es | 1.234,50 EUR al año | 1.334,50 EUR al año | amount -1.234,50 EUR +1.334,50 EUR
        zh | 最近修正C25 | 最近修正C26 | reference -C25 +C26
        zh | 二〇二五年六月二十日通过 | 二〇二六年五月八日通过 | date -二〇二五年六月二十日 +二〇二六年五月八日
        zh | 费用为一百二十三万瑞士法郎 | 费用为一百三十四万瑞士法郎 | amount -一百二十三万瑞士法郎 +一百三十四万瑞士法郎
        zh | 占百分之十二点五 | 占百分之十四点五 | amount -百分之十二点五 +百分之十四点五
        zh | 二十次会议 | 三十次会议 | number -二十 +三十
        """)
    void whatChangesWithLegalEffectIsToldByItsKind(String language, String before, String after, String expected) {
        assertEquals(expected == null ? "" : expected, alerts(language, before, after));
    }

    private static String alerts(String language, String before, String after) {
        SourceText base = text(language, before);
        SourceText revised = text(language, after);
        NumberedDocument marked =
                SourceRedline.of().compare(ENGINE, base, revised).orThrow();
        Register register =
                Register.of(marked.document(), AlertRules.of(ENGINE.house().labels(language)));
        return register.changes().stream()
                .map(Entry::alerts)
                .flatMap(List::stream)
                .map(alert -> alert.kind()
                        + alert.removed().stream().map(word -> " -" + word).collect(Collectors.joining())
                        + alert.added().stream().map(word -> " +" + word).collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }

    private static SourceText text(String language, String text) {
        String source = "type: information\nlanguage: " + language + "\ntitle: T\nbody:\n- para: '"
                + text.replace("'", "''") + "'\n";
        return new SourceText("a.yaml", source.getBytes(StandardCharsets.UTF_8), Pictures.NONE);
    }
}
