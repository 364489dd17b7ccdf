package se.framsteg.shell.tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Binds the transaction that runs to one region after the other, for what goes through all of them. */
public final class Binding {
    private Binding() {}

    public static void to(JdbcClient jdbc, RegionId region) {
        bind(jdbc, region.value().toString());
    }

    public static void toNone(JdbcClient jdbc) {
        bind(jdbc, "");
    }

    private static void bind(JdbcClient jdbc, String region) {
        jdbc.sql("select set_config('framsteg.region', :region, true)")
                .param("region", region)
                .query(String.class)
                .single();
    }
}
