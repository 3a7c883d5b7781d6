package engross.batch.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors use says the same of a plan as the reader. */
class PlanSchemaTest {
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try {
            String text = Files.readString(ProjectFiles.root().resolve("templates/plan.schema.json"));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> plans() {
        return Stream.of(
                "{'documents': [{'sources': 's'}]}",
                "{'$schema': 'x', 'house': 'h', 'dotx': 'd', 'documents': [{'sources': ['s', 't'], 'except': 'u',"
                        + " 'languages': ['en'], 'formats': ['docx', 'pdf'], 'views': ['final', 'author=A'],"
                        + " 'attach': true, 'into': 'x/y', 'redline': {'base': 'b', 'author': 'A',"
                        + " 'date': '2026-05-08', 'register': true}}]}",
                "{'documents': [{'sources': 's', 'formats': ['json', 'csv'], 'redline': {'base': 'b'}}]}",
                "{'documents': [{'sources': 's', 'views': [], 'redline': {'base': 'b'}}]}",
                "{}",
                "{'documents': []}",
                "{'documents': 'x'}",
                "{'documents': [{}]}",
                "{'documents': [{'sources': []}]}",
                "{'documents': [{'sources': ''}]}",
                "{'documents': [{'sources': {'a': 'b'}}]}",
                "{'documents': [{'sources': 's', 'format': 'pdf'}]}",
                "{'documents': [{'sources': 's', 'formats': 'odt'}]}",
                "{'documents': [{'sources': 's', 'views': 'author='}]}",
                "{'documents': [{'sources': 's', 'attach': 'often'}]}",
                "{'documents': [{'sources': 's', 'redline': 'b'}]}",
                "{'documents': [{'sources': 's', 'redline': {}}]}",
                "{'documents': [{'sources': 's', 'redline': {'base': 'b', 'by': 'x'}}]}",
                "{'documents': [{'sources': 's', 'redline': {'base': 'b', 'date': 'May'}}]}",
                "{'documents': [{'sources': 's', 'revision': {}}]}",
                "{'documents': [{'sources': 's', 'revision': {'against': 'a', 'since': 'b', 'author': 'A',"
                        + " 'date': '2026-05-08', 'view': 'final'}, 'redline': {'base': 'b'}}]}",
                "{'documents': [{'sources': 's', 'revision': 'a'}]}",
                "{'documents': [{'sources': 's', 'revision': {'base': 'a'}}]}",
                "{'documents': [{'sources': 's', 'revision': {'view': 'all'}}]}",
                "{'documents': [{'sources': 's', 'revision': {'date': 'May'}}]}");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void schemaAndReaderAgree(String plan) {
        String json = plan.replace('\'', '"');
        boolean read = Plan.read(json.getBytes(StandardCharsets.UTF_8), "a.plan.json", 0)
                .value()
                .isPresent();
        assertEquals(SCHEMA.validate(json, InputFormat.JSON).isEmpty(), read);
    }
}
