package tw.ictoutsourcing.assess;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.DueDate;
import tw.ictoutsourcing.engagement.Engagement;

/** What falls due, as a calendar: an event for every due date. It names requirements, cases and ids, and no person. */
final class DueCalendar {

    private static final String PRODUCT = "-//tw.ictoutsourcing//assess//ZH";

    private final Words words;

    private DueCalendar(Words words) {
        this.words = words;
    }

    static String of(List<Assessment> assessments, Words words) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        DueCalendar writer = new DueCalendar(words);
        for (Assessment assessment : assessments) {
            assessment.dueDates().forEach(due -> calendar.add(writer.event(due, assessment)));
        }
        return text(calendar);
    }

    private VEvent event(DueDate due, Assessment assessment) {
        String caseNumber = ((Engagement) assessment.subject()).caseNumber().value();
        String code = due.code().text();
        String subject = due.subject() == null ? "" : " " + due.subject();
        VEvent event = new VEvent(false);
        event.add(uid(due, caseNumber));
        event.add(new DtStamp(assessment.at().truncatedTo(ChronoUnit.SECONDS)));
        event.add(due.until()
                .instant()
                .<DtStart<?>>map(instant -> new DtStart<Instant>(instant.truncatedTo(ChronoUnit.SECONDS)))
                .orElseGet(() -> new DtStart<>(due.until().date())));
        event.add(new Summary(caseNumber + " " + code + subject));
        event.add(new Description(words.say(
                "calendar.due",
                due.until(),
                due.gist(words.locale()),
                due.requirement().section().citation(words.locale()),
                obliged(due))));
        event.add(new Categories(obliged(due)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** The same for the same due date in every run, so that a calendar replaces it. */
    private static Uid uid(DueDate due, String caseNumber) {
        String what = caseNumber + "\n" + due.code() + "\n" + (due.subject() == null ? due.path() : due.subject());
        return new Uid(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)) + "@tw.ictoutsourcing");
    }

    private String obliged(DueDate due) {
        return words.list(due.requirement().obliged().stream()
                .map(party -> party.label(words.locale()))
                .collect(Collectors.toList()));
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
