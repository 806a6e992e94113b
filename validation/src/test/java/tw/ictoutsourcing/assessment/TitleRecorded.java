package tw.ictoutsourcing.assessment;

import java.util.Locale;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Language;
import tw.ictoutsourcing.guideline.Code;
import tw.ictoutsourcing.guideline.Force;
import tw.ictoutsourcing.guideline.Stage;

/** A rule of some agency's own, for tests: every engagement has a title. */
public final class TitleRecorded implements AgencyRule<Engagement> {

    /** A rule without anything to set. */
    public TitleRecorded() {}

    @Override
    public Code code() {
        return Code.parse("11/example.title-recorded");
    }

    @Override
    public Class<Engagement> subject() {
        return Engagement.class;
    }

    @Override
    public Stage from() {
        return Stage.PROCUREMENT;
    }

    @Override
    public Force force() {
        return Force.MUST;
    }

    @Override
    public String gist(Locale locale) {
        return Language.of(locale) == Language.CHINESE ? "每一委外案都要有案名。" : "Every engagement has a title.";
    }

    @Override
    public String message(String word, Locale locale) {
        throw new IllegalArgumentException(word);
    }

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        return Ruling.recorded(engagement.title(), "title");
    }
}
