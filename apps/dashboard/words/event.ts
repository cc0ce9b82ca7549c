import type { ExerciseRecord } from "@drillbook/model";

/** An exercise as an Event of schema.org, for machines that read pages; dates only as precise as they are reported. */
export function eventOf(record: ExerciseRecord, title: string, address: string): object {
  const { exercise, participants, places } = record;
  const isCancelled = exercise.status === "cancelled";
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": address,
    url: address,
    name: title,
    ...(exercise.aliases.length > 0 ? { alternateName: exercise.aliases } : {}),
    ...(exercise.start_edtf === null ? {} : { startDate: exercise.start_edtf }),
    ...(exercise.end_edtf === null ? {} : { endDate: exercise.end_edtf }),
    eventStatus: `https://schema.org/Event${isCancelled ? "Cancelled" : "Scheduled"}`,
    location: places.map(({ place, latitude, longitude }) => ({
      "@type": "Place",
      name: place,
      ...(latitude === null || longitude === null
        ? {}
        : { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
    })),
    organizer: participants
      .filter(({ role }) => role === "participant")
      .map(({ party_name, party_kind }) => ({
        "@type": party_kind === "country" ? "Country" : "Organization",
        name: party_name,
      })),
  };
}
