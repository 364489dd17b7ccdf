package se.framsteg.outcomes;

import java.util.List;

/** What has been shown of groups in a programme's publications, oldest first. */
record Breakdowns(List<Breakdown> bySize, List<Breakdown> byMunicipality, List<Breakdown> interests) {}
