package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What falls due, read back as a calendar program reads it. */
class DueCalendarTest {

    private static final String COMPLIANT = Run.COMPLIANT.toString();

    private static List<CalendarComponent> events(Run run) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(run.out()));
        calendar.validate();
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(Component event, String property) {
        Property found = event.getRequiredProperty(property);
        return found.getValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-TW", "en"})
    void holds_an_event_for_every_due_date(String language) throws IOException, ParserException {
        JsonNode due = JsonMapper.shared()
                .readTree(Run.of(COMPLIANT, "--at", Run.AT, "--format", "json").out())
                .get("dueDates");

        List<CalendarComponent> events =
                events(Run.of(COMPLIANT, "--at", Run.AT, "--format", "ics", "--lang", language));

        assertThat(events).hasSize(due.size()).isNotEmpty();
        assertThat(events)
                .extracting(event -> value(event, Property.DTSTART))
                .first()
                .isEqualTo(due.get(0).get("until").asString().replace("-", ""));
        assertThat(events)
                .extracting(event -> value(event, Property.SUMMARY))
                .allSatisfy(summary -> assertThat(summary).startsWith("115-IT-0128 "));
    }

    @Test
    void gives_an_event_the_same_identity_in_every_run() throws IOException, ParserException {
        List<CalendarComponent> once = events(Run.of(COMPLIANT, "--at", Run.AT, "--format", "ics"));
        List<CalendarComponent> later =
                events(Run.of(COMPLIANT, "--at", "2026-11-25T09:00:00+08:00", "--format", "ics"));

        assertThat(later)
                .extracting(event -> value(event, Property.UID))
                .doesNotHaveDuplicates()
                .isEqualTo(
                        once.stream().map(event -> value(event, Property.UID)).toList());
    }

    @Test
    void ends_lines_and_says_instants_as_the_standard_demands() {
        String running = Run.text(Run.COMPLIANT)
                .replace("\"knownAt\": \"2026-11-04T14:20:00+08:00\"", "\"knownAt\": \"2026-11-24T08:50:00+08:00\"")
                .replace(
                        "\"occurredAt\": \"2026-11-04T14:00:00+08:00\"",
                        "\"occurredAt\": \"2026-11-24T08:45:00+08:00\"")
                .replace(
                        "\"inEntrustedWork\": false,\n      \"majorAtVendor\": false,\n      \"judgedReportable\": false",
                        "\"inEntrustedWork\": true,\n      \"majorAtVendor\": false,\n      \"judgedReportable\": false");

        String calendar = Run.with(running, "--at", Run.AT, "--format", "ics").out();

        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.split("\r\n")).allSatisfy(line -> assertThat(line).doesNotContain("\n", "○"));
        assertThat(calendar).contains("DTSTART:20261124T015000Z\r\n");
    }
}
