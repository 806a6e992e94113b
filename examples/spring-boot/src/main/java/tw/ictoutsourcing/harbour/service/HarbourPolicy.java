package tw.ictoutsourcing.harbour.service;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tw.ictoutsourcing.assessment.AgencyRule;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * What the Bureau decided, and by what clock: one rulebook and one clock for {@code @Valid} and for the reports. A policy
 * that cannot be read stops the start.
 */
@Configuration(proxyBeanMethods = false)
class HarbourPolicy {

    @Bean
    Rulebook rulebook(@Value("${harbour.policy}") Resource policy, List<AgencyRule<?>> rules)
            throws IOException, JsonReadException {
        try (InputStream document = policy.getInputStream()) {
            return Rulebook.of(GuidelineJson.standard().read(document, AgencyPolicy.class), "港務局", rules);
        }
    }

    @Bean
    ValidationConfigurationCustomizer underThePolicy(Rulebook rulebook, Clock clock) {
        return configuration -> ((HibernateValidatorConfiguration) configuration)
                .constraintValidatorPayload(rulebook)
                .clockProvider(() -> clock);
    }

    @Bean
    Assessor assessor(Rulebook rulebook) {
        return Assessor.of(rulebook);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
