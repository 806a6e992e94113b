package tw.ictoutsourcing.harbour.service;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * Reads and writes the guideline's records by the library's strict rules. Spring's own converter would drop a misspelt
 * property, and with it a fact.
 */
@Component
final class GuidelineJsonConverter extends AbstractHttpMessageConverter<Record> {

    GuidelineJsonConverter() {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return GuidelineSubject.class.isAssignableFrom(type) || type == AgencyPolicy.class;
    }

    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage message) throws IOException {
        try {
            return GuidelineJson.standard().read(message.getBody(), type);
        } catch (JsonReadException refused) {
            throw new HttpMessageNotReadableException(refused.getMessage(), refused, message);
        }
    }

    @Override
    protected void writeInternal(Record subject, HttpOutputMessage message) throws IOException {
        message.getBody().write(GuidelineJson.standard().write(subject));
    }
}
