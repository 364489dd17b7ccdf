package se.framsteg.programmes;

import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.shell.tenancy.RegionId;

/** Who grants the aid of a programme has become another. Told within the transaction. */
public record GranterDecided(RegionId region, ProgrammeId programme, Granter granter) {}
