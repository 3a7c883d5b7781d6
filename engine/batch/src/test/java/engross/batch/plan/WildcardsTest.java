package engross.batch.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "**/*.yaml a.yaml true",
                "**/*.yaml a/b/c.yaml true",
                "*.yaml a/b.yaml false",
                "** a/b.yaml true",
                "a/**/b.yaml a/b.yaml true",
                "a/**/b.yaml a/x/y/b.yaml true",
                "a/**/b.yaml ab.yaml false",
                "C26-0?9.{en,zh}.yaml C26-059.zh.yaml true",
                "C26-0?9.{en,zh}.yaml C26-059.fr.yaml false",
                "C26-[0-5]*.yaml C26-059.yaml true",
                "C26-[!0-5]*.yaml C26-059.yaml false",
                "a+(b).yaml a+(b).yaml true",
                "a.yaml abyaml false",
                "a[.yaml a[.yaml true",
                "a{.yaml a{.yaml true",
                "a[&&^.yaml a[&&^.yaml true",
            })
    void aPatternMeansPaths(String pattern, String path, boolean meant) {
        assertEquals(meant, Wildcards.of(pattern).match(path));
    }
}
