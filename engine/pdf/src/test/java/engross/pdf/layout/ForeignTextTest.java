package engross.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|The Council of 2026|The Council of 2026",
                "zh-CN|由Wojciech Berezowski先生介绍|由[en:Wojciech Berezowski]先生介绍",
                "zh-CN|见C26/59号文件（WSIS）|见C26/59号文件（WSIS）",
                "en-GB|as in 理事会, so there|as in [zh:理事会], so there",
                "en-GB|理事会 Совет|[zh:理事会] [ru:Совет]",
                "ar-EG|الوثيقة Report 5|الوثيقة [en:Report] 5",
                "ru-RU|Совет (Council)|Совет ([en:Council])"
            })
    void wordsOfAnotherScriptSayTheirLanguage(String language, String text, String expected) {
        String parts = ForeignText.parts(text, language).stream()
                .map(part -> part.language().isEmpty() ? part.text() : "[" + part.language() + ":" + part.text() + "]")
                .collect(Collectors.joining());
        assertEquals(expected, parts);
    }
}
