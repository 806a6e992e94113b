package tw.ictoutsourcing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.DeviceId;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.RouteId;
import tw.ictoutsourcing.incident.DeviceEvidence;
import tw.ictoutsourcing.incident.Evidence;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Initiative;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.incident.Restart;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.DataDisposal;
import tw.ictoutsourcing.policy.HourStart;
import tw.ictoutsourcing.policy.ThirdAreaCapital;

/** What is written reads back equal, by this library and by Jackson 2, and whatever is read is read whole or refused. */
class RoundTripProperties {

    private static final GuidelineJson JSON = GuidelineJson.standard();
    private static final ObjectMapper JACKSON_2 = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(
                    SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);

    @Property(tries = 500)
    void an_incident_reads_back_equal(@ForAll("incidents") Incident incident) throws Exception {
        byte[] document = JSON.write(incident);

        assertThat(JSON.read(document, Incident.class)).isEqualTo(incident);
        assertThat(JSON.write(JSON.read(document, Incident.class))).isEqualTo(document);
    }

    @Property(tries = 500)
    void a_policy_reads_back_equal(@ForAll("policies") AgencyPolicy policy) throws Exception {
        assertThat(JSON.read(JSON.write(policy), AgencyPolicy.class)).isEqualTo(policy);
    }

    @Property(tries = 300)
    void jackson_2_reads_what_is_written(
            @ForAll("incidents") Incident incident, @ForAll("policies") AgencyPolicy policy) throws Exception {
        assertThat(JACKSON_2.readValue(JSON.write(incident), Incident.class)).isEqualTo(incident);
        assertThat(JACKSON_2.readValue(JSON.write(policy), AgencyPolicy.class)).isEqualTo(policy);
    }

    @Property(tries = 300)
    void what_jackson_2_writes_is_read(@ForAll("incidents") Incident incident, @ForAll("policies") AgencyPolicy policy)
            throws Exception {
        assertThat(JSON.read(JACKSON_2.writeValueAsBytes(incident), Incident.class))
                .isEqualTo(incident);
        assertThat(JSON.read(JACKSON_2.writeValueAsBytes(policy), AgencyPolicy.class))
                .isEqualTo(policy);
    }

    /** Any damage is told as a refusal with a place inside the document, never as another exception. */
    @Property(tries = 2000)
    void a_damaged_document_is_read_or_refused(@ForAll("incidents") Incident incident, @ForAll Random random) {
        byte[] document = JSON.write(incident);
        for (int damages = random.nextInt(3); damages >= 0; damages--) {
            byte[] bits = "{}[]\",:0e-.ntf\\u \n\uD83D".getBytes(StandardCharsets.ISO_8859_1);
            document[random.nextInt(document.length)] =
                    random.nextBoolean() ? bits[random.nextInt(bits.length)] : (byte) random.nextInt();
        }
        try {
            assertThat(JSON.read(document, Incident.class)).isNotNull();
        } catch (JsonReadException refusal) {
            long lines =
                    new String(document, StandardCharsets.ISO_8859_1).lines().count() + 1;
            assertThat(refusal.line()).isBetween(1, (int) lines);
            assertThat(refusal.column()).isPositive();
            assertThat(refusal.getCause()).isNull();
        }
    }

    @Provide
    Arbitrary<Incident> incidents() {
        Arbitrary<Incident> facts = Combinators.combine(
                        texts(), maybe(instants()), maybe(instants()), truths(), truths(), truths())
                .as((id, occurredAt, knownAt, mayAffect, inWork, major) -> Incident.builder()
                        .id(id)
                        .occurredAt(occurredAt)
                        .knownAt(knownAt)
                        .mayAffectAgency(mayAffect)
                        .inEntrustedWork(inWork)
                        .majorAtVendor(major)
                        .build());
        Arbitrary<Notice> notices = Combinators.combine(
                        maybe(instants()),
                        maybe(texts().map(RouteId::of)),
                        maybe(Arbitraries.of(Initiative.class)),
                        truths())
                .as(Notice::new);
        Arbitrary<DeviceEvidence> devices = Combinators.combine(texts().map(DeviceId::of), maybe(instants()))
                .as(DeviceEvidence::new);
        Arbitrary<Evidence> evidence = Combinators.combine(
                        truths(), truths(), maybe(devices.list().ofMaxSize(3).uniqueElements(DeviceEvidence::device)))
                .as(Evidence::new);
        Arbitrary<Restart> restarts = Combinators.combine(maybe(texts().map(DeviceId::of)), maybe(instants()), truths())
                .as(Restart::new);
        Arbitrary<Act> acts =
                Combinators.combine(truths(), maybe(moments()), maybe(texts())).as(Act::new);
        return Combinators.combine(
                        facts,
                        maybe(notices.list().ofMaxSize(3)),
                        truths(),
                        maybe(evidence),
                        maybe(restarts.list().ofMaxSize(2)),
                        maybe(instants()),
                        maybe(acts))
                .as((incident, given, legal, kept, restarted, completed, report) -> new Incident(
                        incident.id(),
                        incident.occurredAt(),
                        incident.knownAt(),
                        incident.mayAffectAgency(),
                        incident.inEntrustedWork(),
                        incident.majorAtVendor(),
                        legal,
                        given,
                        legal,
                        kept,
                        restarted,
                        completed,
                        report));
    }

    @Provide
    Arbitrary<AgencyPolicy> policies() {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 99))
                .as(Period::of);
        Arbitrary<List<LocalDate>> holidays = dates().list().ofMaxSize(4);
        return Combinators.combine(
                        maybe(Arbitraries.just(1)),
                        maybe(periods),
                        maybe(periods),
                        maybe(Arbitraries.of(ThirdAreaCapital.class)),
                        maybe(Arbitraries.of(DataDisposal.class)),
                        maybe(Arbitraries.of(HourStart.class)),
                        maybe(Arbitraries.integers().between(1, 40)),
                        maybe(holidays))
                .as((format, training, audit, capital, disposal, start, months, days) -> new AgencyPolicy(
                        format,
                        training,
                        audit,
                        audit,
                        capital,
                        disposal,
                        start,
                        months == null ? null : Period.ofMonths(months),
                        days));
    }

    private static <T> Arbitrary<T> maybe(Arbitrary<T> arbitrary) {
        return arbitrary.injectNull(0.3);
    }

    private static Arbitrary<Boolean> truths() {
        return maybe(Arbitraries.of(true, false));
    }

    /** Texts that are not blank and stand as they are recorded: any characters but halves of surrogate pairs. */
    private static Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(characters -> String.join("", characters))
                .filter(text -> !text.isBlank())
                .map(String::strip);
    }

    private static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(-62_000_000_000L, 253_000_000_000L),
                        Arbitraries.of(0, 0, 1, 500_000_000, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Moment> moments() {
        return Arbitraries.oneOf(dates().map(Moment::of), instants().map(Moment::of));
    }
}
