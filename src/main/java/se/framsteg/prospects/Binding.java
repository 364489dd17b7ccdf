package se.framsteg.prospects;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.framsteg.shell.tenancy.RegionId;

/** Binds the transaction that runs to one region after the other, for what goes through all of them. */
final class Binding {
    private Binding() {}

    static void to(JdbcClient jdbc, RegionId region) {
        bind(jdbc, region.value().toString());
    }

    static void toNone(JdbcClient jdbc) {
        bind(jdbc, "");
    }

    private static void bind(JdbcClient jdbc, String region) {
        jdbc.sql("select set_config('framsteg.region', :region, true)")
                .param("region", region)
                .query(String.class)
                .single();
    }
}
