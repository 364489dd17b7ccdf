package se.framsteg.flows.matching;

/** Why an offer and a need do not fit at all; in the order in which they are told. */
public enum Gate {
    DIRECTION,
    UNDERTAKING,
    VISIBILITY,
    MATERIAL,
    DISTANCE,
    PERIOD,
    CONTAMINANT,
    WASTE,
    HAZARD
}
