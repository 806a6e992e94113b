package tw.ictoutsourcing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** Reader and schema agree on documents of every kind, whole and damaged. */
class JsonSchemaProperties {

    private static final GuidelineJson JSON = GuidelineJson.standard();
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** What a place may hold instead of what it holds. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "2",
            "1.5",
            "100.01",
            "\"\"",
            "\" \"",
            "\"\\u3000\"",
            "\"text\"",
            "\"TAIWAN\"",
            "\"PROCUREMENT\"",
            "\"OTHER\"",
            "\"2026-02-28\"",
            "\"2026-02-29\"",
            "\"2026-02-28T10:00:00+08:00\"",
            "\"2026-02-28t10:00z\"",
            "\"2026-02-28T10:00\"",
            "\"P6M\"",
            "\"P\"",
            "\"115/02/28\"",
            "[]",
            "{}",
            "[null]",
            "[\"\"]",
            "[\"text\"]",
            "[\"2026-02-28\"]",
            "[\"TAIWAN\"]",
            "[{}]",
            "[1]",
            "{\"id\":\"text\"}",
            "{\"unknown\":1}");

    private static final String CHARACTERS = "0123456789-:.,+TtZzPpYyMmWwDd \n";

    @Provide
    Arbitrary<Engagement> engagements() {
        return ArbitraryRecords.of(Engagement.class);
    }

    @Provide
    Arbitrary<AgencyPolicy> policies() {
        return ArbitraryRecords.of(AgencyPolicy.class);
    }

    @Property(tries = 200)
    void a_written_engagement_satisfies_the_schema(@ForAll("engagements") Engagement engagement) {
        assertThat(SchemaVerdict.refused(JSON.text(engagement), Engagement.class))
                .isEmpty();
    }

    @Property(tries = 200)
    void a_written_policy_satisfies_the_schema(@ForAll("policies") AgencyPolicy policy) {
        assertThat(SchemaVerdict.refused(JSON.text(policy), AgencyPolicy.class)).isEmpty();
    }

    @Property(tries = 2000)
    void reader_and_schema_agree_on_a_damaged_engagement(
            @ForAll("engagements") Engagement engagement, @ForAll Random random) {
        JsonNode document = MAPPER.readTree(JSON.write(engagement));
        damage(document, random);
        String damaged = document.toString();

        assertThat(SchemaVerdict.accepts(damaged, Engagement.class))
                .as(damaged)
                .isEqualTo(readerAccepts(damaged, Engagement.class));
    }

    @Property(tries = 1000)
    void reader_and_schema_agree_on_a_damaged_policy(@ForAll("policies") AgencyPolicy policy, @ForAll Random random) {
        JsonNode document = MAPPER.readTree(JSON.write(policy));
        damage(document, random);
        String damaged = document.toString();

        assertThat(SchemaVerdict.accepts(damaged, AgencyPolicy.class))
                .as(damaged)
                .isEqualTo(readerAccepts(damaged, AgencyPolicy.class));
    }

    @Property(tries = 5000)
    void reader_and_schema_agree_on_what_is_a_time(@ForAll("times") String text) {
        String quoted = MAPPER.writeValueAsString(text);
        for (String document : List.of(
                "{\"caseNumber\":\"1\",\"performance\":{\"startedOn\":" + quoted + "}}",
                "{\"caseNumber\":\"1\",\"contract\":{\"signedAt\":" + quoted + "}}",
                "{\"caseNumber\":\"1\",\"incidents\":[{\"id\":\"I\",\"knownAt\":" + quoted + "}]}")) {
            assertThat(SchemaVerdict.accepts(document, Engagement.class))
                    .as(document)
                    .isEqualTo(readerAccepts(document, Engagement.class));
        }
    }

    @Property(tries = 3000)
    void reader_and_schema_agree_on_what_is_a_period(@ForAll("periods") String text) {
        String document = "{\"auditInterval\":" + MAPPER.writeValueAsString(text) + "}";

        assertThat(SchemaVerdict.accepts(document, AgencyPolicy.class))
                .as(document)
                .isEqualTo(isPeriod(document));
    }

    /** Whether the reader takes the text for a period, one that a policy can have or another. */
    private static boolean isPeriod(String document) {
        try {
            JSON.read(document.getBytes(StandardCharsets.UTF_8), AgencyPolicy.class);
            return true;
        } catch (JsonReadException refusal) {
            return refusal.kind() == JsonReadException.Kind.BAD_VALUE;
        }
    }

    @Provide
    Arbitrary<String> times() {
        return damaged(
                "2026-02-28",
                "2024-02-29",
                "2026-02-28T10:00:00+08:00",
                "2026-02-28T10:00Z",
                "2026-02-28t10:00z",
                "2026-02-28T23:59:59.123456789-17:59",
                "2026-02-28T10:00+18:00",
                "2026-02-28T10:00-18",
                "2026-02-28T10:00+08:00:30");
    }

    @Provide
    Arbitrary<String> periods() {
        return damaged("P1Y", "P6M", "P30D", "P2W", "P1Y2M3W4D", "-P1Y", "p+1y-2m");
    }

    /** Texts in which up to two characters were changed, put in or left out. */
    private static Arbitrary<String> damaged(String... texts) {
        return Arbitraries.randomValue(random -> {
            StringBuilder text = new StringBuilder(texts[random.nextInt(texts.length)]);
            for (int damages = random.nextInt(3); damages > 0; damages--) {
                int at = random.nextInt(text.length());
                char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, other);
                    case 1 -> text.insert(at + random.nextInt(2), other);
                    default -> text.deleteCharAt(at);
                }
            }
            return text.toString();
        });
    }

    /** Gives one place another value, leaves it out, or puts a name beside it that nobody knows. */
    private static void damage(JsonNode document, Random random) {
        List<Runnable> ways = new ArrayList<>();
        collect(document, MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size()))), ways);
        ways.get(random.nextInt(ways.size())).run();
    }

    private static void collect(JsonNode node, JsonNode value, List<Runnable> ways) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                ways.add(() -> object.set(name, value));
                ways.add(() -> object.set(name, value));
                ways.add(() -> object.remove(name));
                collect(object.get(name), value, ways);
            }
            ways.add(() -> object.set("unheard", value));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                ways.add(() -> list.set(at, value));
                collect(list.get(i), value, ways);
            }
            ways.add(() -> list.add(value));
        }
    }

    private static boolean readerAccepts(String document, Class<?> type) {
        try {
            JSON.read(document.getBytes(StandardCharsets.UTF_8), type);
            return true;
        } catch (JsonReadException refusal) {
            return false;
        }
    }
}
