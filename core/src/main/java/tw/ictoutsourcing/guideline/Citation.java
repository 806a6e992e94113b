package tw.ictoutsourcing.guideline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tw.ictoutsourcing.fact.Language;
import tw.ictoutsourcing.fact.Taipei;

/**
 * A citation of a legal instrument: the instrument in its version, and the place in it.
 *
 * @param instrument  the instrument, not null
 * @param place  the numbers of article, paragraph and subparagraph (條、項、款), as far down as the citation goes, empty
 *     for the whole instrument
 */
public record Citation(Instrument instrument, List<Integer> place) {

    private static final List<String> LEVELS = List.of("條", "項", "款");

    /**
     * Takes a copy of the place.
     *
     * @param instrument  the instrument, not null
     * @param place  the numbers, not null
     * @throws IllegalArgumentException if the place has more than three numbers
     */
    public Citation {
        place = List.copyOf(place);
        if (place.size() > LEVELS.size()) {
            throw new IllegalArgumentException("a place must have at most three numbers, but was " + place);
        }
    }

    private static Citation of(Instrument instrument, Integer... place) {
        return new Citation(instrument, List.of(place));
    }

    static List<Citation> behind(Requirement requirement) {
        return switch (requirement) {
            case PROTECTION_LEVEL_SET -> List.of(of(Instrument.RESPONSIBILITY_LEVEL_REGULATIONS, 11, 2));
            case RESTRICTED_PRODUCTS_APPROVED -> List.of(of(Instrument.RESTRICTED_PRODUCT_PRINCIPLES));
            case SENSITIVE_SCOPE_VENDOR_ELIGIBLE ->
                List.of(of(Instrument.SENSITIVE_SCOPE_ANNOUNCEMENT), of(Instrument.MAINLAND_FUNDED_PROVIDER_LIST));
            case SECURITY_MANAGED_OR_CERTIFIED -> List.of(of(Instrument.CYBER_SECURITY_ENFORCEMENT_RULES, 4, 1, 1));
            case CITY_RULES_INCORPORATED ->
                List.of(of(Instrument.CITY_SECURITY_MANAGEMENT_RULES), of(Instrument.CITY_SYSTEM_SECURITY_GUIDELINE));
            case TERMS_STATED -> List.of(of(Instrument.PERSONAL_DATA_ENFORCEMENT_RULES, 8, 2, 1));
            case LAW_BINDING -> List.of(of(Instrument.PERSONAL_DATA_PROTECTION_ACT, 4));
            case WITHIN_PURPOSE ->
                List.of(
                        of(Instrument.PERSONAL_DATA_PROTECTION_ACT, 5),
                        of(Instrument.PERSONAL_DATA_PROTECTION_ACT, 16));
            case RETURNED_OR_DELETED ->
                List.of(
                        of(Instrument.PERSONAL_DATA_PROTECTION_ACT, 11, 3),
                        of(Instrument.PERSONAL_DATA_ENFORCEMENT_RULES, 8, 2, 6),
                        of(Instrument.CYBER_SECURITY_ENFORCEMENT_RULES, 4, 1, 7));
            case CONFIDENTIALITY_SIGNED ->
                List.of(of(Instrument.CONFIDENTIALITY_AFFIDAVIT), of(Instrument.CONFIDENTIALITY_CONSENT));
            case SECURITY_GUIDELINE_FOLLOWED, CHECKED_AT_INSPECTION_AND_ACCEPTANCE ->
                List.of(of(Instrument.CITY_SYSTEM_SECURITY_GUIDELINE));
            case INCIDENT_NOTIFIED_IN_TIME -> List.of(of(Instrument.INCIDENT_REGULATIONS, 4, 1));
            case AUDITED_REGULARLY ->
                List.of(
                        of(Instrument.AUDIT_CHECKLIST),
                        of(Instrument.CYBER_SECURITY_MANAGEMENT_ACT, 9),
                        of(Instrument.CYBER_SECURITY_ENFORCEMENT_RULES, 4, 1, 9));
            case NOTIFIED_WITHIN_ONE_HOUR -> List.of(of(Instrument.CYBER_SECURITY_ENFORCEMENT_RULES, 4, 1, 6));
            default -> List.of();
        };
    }

    /**
     * The citation as it is written.
     *
     * @param locale  the reader's language, not null
     * @return instrument, place and the date of the version, where known
     */
    public String text(Locale locale) {
        return Language.of(locale) == Language.CHINESE ? chinese() : english();
    }

    private String chinese() {
        StringBuilder text = new StringBuilder(instrument.title(Locale.CHINESE));
        for (int level = 0; level < place.size(); level++) {
            text.append("第").append(place.get(level)).append(LEVELS.get(level));
        }
        instrument
                .version()
                .map(Taipei::minguo)
                .ifPresent(version -> text.append("（").append(version).append("版）"));
        return text.toString();
    }

    private String english() {
        StringBuilder text = new StringBuilder(instrument.title(Locale.ROOT));
        if (!place.isEmpty()) {
            text.append(", art. ").append(place.get(0));
            text.append(place.stream().skip(1).map(number -> "(" + number + ")").collect(Collectors.joining()));
        }
        instrument
                .version()
                .map(LocalDate::toString)
                .ifPresent(
                        version -> text.append(" (version of ").append(version).append(")"));
        return text.toString();
    }
}
