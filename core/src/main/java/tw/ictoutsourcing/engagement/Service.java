package tw.ictoutsourcing.engagement;

import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;
import tw.ictoutsourcing.vendor.Certificate;

/**
 * A service that is entrusted (受託業務). See 二, and for cloud services 九.
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param kind  the kind of service, null when not recorded
 * @param description  what the service is, needed where 二 does not name its kind, null when not recorded
 * @param certificates  the certificates handed in for a cloud service, null when not recorded, empty when none was
 */
@Value.Builder
public record Service(
        @Nullable ServiceKind kind,
        @Nullable String description,
        @Nullable List<Certificate> certificates) implements WithService {

    /**
     * Blank text is kept as not recorded.
     *
     * @throws NullPointerException if a certificate is null
     */
    public Service {
        description = Recorded.text(description);
        certificates = Recorded.list(certificates);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static ServiceBuilder builder() {
        return new ServiceBuilder();
    }
}
