package tw.ictoutsourcing.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Properties ENGLISH = load("catalogue.properties");
    private static final Properties CHINESE = load("catalogue_zh.properties");
    private static final String SIMPLIFIED_ONLY =
            "个业东严书买产们价众优会伟传伤体债储关兴决况击创删办务动劳势协单卖历压厅县双发变号启员响团园围图场坏坚报执扩护担拟择损换据数断无时显术权条极构标检样档毁测济灭热状环现电监盘确码离种"
                    + "积称稳签简类约级线组细织终经结给络统继续维综网罗职联节获补装见规视览计订认议记讲许论设访证评识词试询该详语误说请调责败质购费资较输过运还这进违连迟适选递遗针错长门问间阅队阶际险随页项顺须预频题馆驻验";

    private static Properties load(String name) {
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void has_the_same_keys_in_both_languages() {
        assertThat(CHINESE.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    }

    @Test
    void has_no_missing_and_no_unused_key() {
        Set<String> used = new TreeSet<>(Set.of("guideline.title", "guideline.issuer", "guideline.document-number"));
        for (Part part : Part.values()) {
            used.add("part." + (part.ordinal() + 1) + ".title");
        }
        Stream.of(Article.values(), Provision.values())
                .<Section>flatMap(Stream::of)
                .forEach(section -> used.add(section.number() + ".gist"));
        for (Requirement requirement : Requirement.values()) {
            String key = requirement.code().messageKey();
            used.add(key + ".gist");
            used.add(key + ".applies");
            if (!requirement.readings(Locale.ENGLISH).isEmpty()) {
                used.add(key + ".reading.choice");
                used.add(key + ".reading.other");
            }
        }
        for (Instrument instrument : Instrument.values()) {
            String key =
                    "instrument." + instrument.name().toLowerCase(Locale.ROOT).replace('_', '-');
            used.add(key + ".title");
            instrument.successor(Locale.ENGLISH).ifPresent(note -> used.add(key + ".successor"));
        }
        assertThat(ENGLISH.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void says_everything_in_both_languages_and_not_the_same() {
        for (String key : ENGLISH.stringPropertyNames()) {
            assertThat(ENGLISH.getProperty(key)).as(key).isNotBlank().matches("\\p{ASCII}+");
            assertThat(CHINESE.getProperty(key)).as(key).isNotBlank().matches(".*\\p{IsHan}.*");
        }
    }

    @Test
    void speaks_in_whole_sentences() {
        for (String key : ENGLISH.stringPropertyNames()) {
            if (key.matches(".*\\.(gist|applies|choice|other|successor)")) {
                assertThat(ENGLISH.getProperty(key)).as(key).matches("[A-Z][^.]*\\.");
                assertThat(CHINESE.getProperty(key)).as(key).matches("[^。]+。");
            } else {
                assertThat(ENGLISH.getProperty(key)).as(key).doesNotEndWith(".");
                assertThat(CHINESE.getProperty(key)).as(key).doesNotEndWith("。");
            }
        }
    }

    @Test
    void writes_traditional_chinese() {
        for (String key : CHINESE.stringPropertyNames()) {
            assertThat(CHINESE.getProperty(key).codePoints().mapToObj(Character::toString))
                    .as(key)
                    .noneMatch(SIMPLIFIED_ONLY::contains);
        }
    }

    @Test
    void answers_in_the_readers_language_whatever_the_machines_is() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.TAIWAN);
            assertThat(Provision.INCIDENT.gist(Locale.FRENCH)).isEqualTo(ENGLISH.getProperty("10.gist"));
            Locale.setDefault(Locale.US);
            assertThat(Provision.INCIDENT.gist(Locale.SIMPLIFIED_CHINESE)).isEqualTo(CHINESE.getProperty("10.gist"));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void tells_the_gist_and_the_condition_of_a_requirement() {
        assertThat(Requirement.MULTI_FACTOR.gist(Locale.ENGLISH))
                .isEqualTo("Whoever connects proves who they are by factors of at least two different categories.");
        assertThat(Requirement.LAW_BINDING.appliesWhen(Locale.TAIWAN)).isEqualTo("受託業務涉及個人資料時適用。");
    }
}
