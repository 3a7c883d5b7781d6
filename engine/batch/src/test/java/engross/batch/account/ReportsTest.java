package engross.batch.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.batch.making.Cause;
import engross.batch.plan.Item;
import engross.batch.plan.Plan;
import engross.batch.storage.FileStamp;
import engross.model.Diagnostic;
import engross.model.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class ReportsTest {
    private static final String HOSTILE = "a<b>&\"c'\u0001\uFFFF é 第";

    private static Outcome outcome(String id, Status status, Cause... causes) {
        return new Outcome(
                new Item(id, "s/" + id + ".yaml", "", "", Plan.standard()),
                status,
                Optional.of(causes).filter(all -> all.length > 0).map(all -> all[0]),
                List.of(Diagnostic.error("x", new Place("s.yaml", 3, 7), HOSTILE)
                        .withHint(HOSTILE)),
                new TreeMap<>(),
                List.of(
                        new OutputState(id + ".docx", new FileStamp(7_000, 0), "cd34"),
                        new OutputState("pages/" + id + "-001.png", new FileStamp(7_000, 0), "cd34")),
                12,
                false);
    }

    private static final Account ACCOUNT = new Account(
            List.of(
                    outcome("a/" + HOSTILE, Status.DONE),
                    outcome("b", Status.FAILED, Cause.SOURCE),
                    outcome("c", Status.FAILED, Cause.TIME),
                    Outcome.skipped(new Item("d", "s/d.yaml", "", "", Plan.standard()), "the disk is full")),
            "the disk is full",
            1234);

    @Test
    void ciServersCanReadIt() throws IOException, SAXException, ParserConfigurationException {
        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(JUnitReport.of(ACCOUNT).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertEquals(
                List.of("4", "1", "1", "1", "1.234"),
                List.of("tests", "failures", "errors", "skipped", "time").stream()
                        .map(suite::getAttribute)
                        .toList());
        assertEquals(4, suite.getElementsByTagName("testcase").getLength());
        assertEquals(1, suite.getElementsByTagName("failure").getLength());
        assertEquals(1, suite.getElementsByTagName("error").getLength());
        assertEquals(1, suite.getElementsByTagName("skipped").getLength());
    }

    @Test
    void programsFindEveryItem() throws IOException {
        String json = JsonReport.of(ACCOUNT);
        assertTrue(json.contains("\"items\" : 4,\n  \"done\" : 1,\n  \"failed\" : 2,\n  \"skipped\" : 1"), json);
        assertTrue(json.contains("\"cause\" : \"time\""));
    }

    @Test
    void thePageShowsFaultsFirstAndTrustsNoName() throws IOException {
        String page = PageReport.of(ACCOUNT);
        assertTrue(page.indexOf("<h2>b</h2>") < page.indexOf("<h2>a/"));
        assertFalse(page.contains("a<b>"));
        assertTrue(page.contains("href=\"a/a%3Cb%3E%26"), page);
        assertTrue(page.contains("<img loading=\"lazy\" alt=\"page 1\" src=\"pages/b-001.png\">"));
        assertFalse(page.contains("{items}") || page.contains("{counts}") || page.contains("{ended}"));
    }
}
