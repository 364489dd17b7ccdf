package se.framsteg.aid;

import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.tenancy.RegionId;

/** It is decided whether a company gets its aid by a programme. */
public record AidDecided(
        RegionId region, ProgrammeId programme, UUID organisation, AidId aid, LocalDate on, boolean granted) {}
