using System.Text.Json.Nodes;
using KommunalesBildungsmanagement.Interchange.Landscapes;

namespace KommunalesBildungsmanagement.Interchange.Tests;

/// <summary>A valid document with a record of every kind and every field; tests change single nodes of it.</summary>
internal static class LandscapeDocument
{
    public const string FileName = "full.json";

    public const string Text = """
        {
          "territories": [
            {
              "key": "09762000", "name": "Kaufbeuren, Stadt", "kind": "kreisfreie-stadt", "regionalKey": "097620000000", "nuts": "DE272",
              "validity": { "first": "1972-07-01" },
              "provenance": {
                "source": "Gemeindeverzeichnis", "place": "row 12", "url": "https://www.destatis.de/", "licence": "dl-de/by-2-0",
                "edition": "2024-12-31", "isSample": false
              }
            }
          ],
          "actors": [
            {
              "id": "town", "name": "Stadt Kaufbeuren", "kind": "municipality", "territory": "09762", "level": "Municipal", "sponsorship": "public",
              "competences": [
                { "matter": { "de": "äußere Schulangelegenheiten", "en": "outer school matters" }, "area": "GeneralSchools", "territory": "09762",
                  "legalBasis": "Art. 57 GO" }
              ],
              "isKeyActor": true, "fieldsOfWork": ["education-guidance"], "worksNotWith": ["district"], "agreesToBeListed": true,
              "active": { "first": "1972-07-01" }, "url": "https://www.kaufbeuren.de/",
              "provenance": { "source": "sample", "isSample": true }
            },
            { "id": "office", "name": "Bildungsbüro", "kind": "education-office", "territory": "09762", "partOf": "town",
              "provenance": { "source": "sample" } },
            { "id": "district", "name": "Landkreis Ostallgäu", "kind": "municipality", "territory": "09777", "provenance": { "source": "sample" } }
          ],
          "offerings": [
            {
              "id": "course", "title": { "de": "Deutsch am Abend", "en": "German in the evening" },
              "description": { "de": "Ein Kurs", "en": "A course" },
              "provider": "office", "kind": "language-course", "form": "NonFormal", "lifePhases": ["LP3", "LP4"], "topics": ["0231"],
              "format": "on-site",
              "territory": "09762", "residentsOnly": true, "audience": { "direct": ["TG-DAZ"], "beneficiaries": ["TG-DAZ", "TG-PARENT"] },
              "accessConditions": [
                {
                  "id": "german", "label": { "de": "Deutsch A2", "en": "German A2" },
                  "condition": { "term": "german", "atLeast": "A2" }, "kind": "Soft",
                  "legalBasis": "Kursordnung", "barrier": "B-LANG"
                }
              ],
              "price": {
                "amount": 40.5, "per": "Month", "fundableBy": ["but", "social-pass"],
                "reductions": [
                  { "label": { "de": "ermäßigt", "en": "reduced" }, "condition": { "term": "situations", "overlaps": ["basic-income"] },
                    "amount": 10 }
                ]
              },
              "accessibility": { "present": ["step-free"], "absent": ["sign-language"] }, "providesChildcare": false,
              "instances": [
                {
                  "id": "autumn", "days": { "first": "2026-09-15", "last": "2026-12-15" }, "registerUntil": "2026-09-08",
                  "timeSlots": ["tue-evening"],
                  "place": { "name": "Stadtbücherei", "kind": "library", "territory": "09762", "position": { "lat": 50, "lon": 9 } },
                  "seats": { "capacity": 12, "taken": 3 }, "continuousEntry": true
                },
                { "id": "spring" }
              ],
              "answersNeeds": ["need"], "url": "https://example.org/course", "freshness": { "lastVerifiedOn": "2026-09-01", "staleAfterDays": 180 },
              "provenance": { "source": "sample" }
            },
            {
              "id": "café", "title": { "de": "Lerncafé", "en": "learning café" }, "provider": "office", "kind": "open-place",
              "form": "Informal", "lifePhases": ["LP5"],
              "territory": "09762", "price": { "free": true }, "accessibility": { "exactly": ["step-free"] }, "provenance": { "source": "sample" }
            }
          ],
          "targetGroups": [
            {
              "id": "TG-LOCAL", "label": { "de": "Auszubildende", "en": "apprentices" },
              "definition": { "all": [{ "term": "age", "from": 16, "below": 26 }] },
              "rationale": { "de": "Übergang", "en": "transition" }, "isStigmatising": true, "externalCodes": [{ "scheme": "local", "code": "A1" }]
            }
          ],
          "needs": [
            {
              "id": "need", "statement": { "de": "Deutsch fehlt", "en": "German is lacking" }, "area": "ContinuingEducation", "targetGroup": "TG-DAZ",
              "territory": "09762", "topics": ["0231", "0021"], "size": 120, "horizon": "2027-12-31",
              "evidence": [{ "kind": "Survey", "statement": { "de": "Befragung", "en": "survey" }, "provenance": { "source": "sample" } }]
            }
          ],
          "barrierFindings": [
            {
              "id": "finding", "barrier": "B-LANG", "level": "Group", "affects": "TG-DAZ", "territory": "09762",
              "statement": { "de": "Sprache hindert", "en": "language hinders" }, "size": 80, "foundOn": "2026-03-01",
              "evidence": [{ "kind": "Statistics", "statement": { "de": "Statistik", "en": "statistics" }, "provenance": { "source": "sample" } }]
            }
          ],
          "measures": [
            {
              "kind": "measure", "id": "measure", "title": { "de": "Brückenkurs", "en": "bridging course" },
              "description": { "de": "Kurs", "en": "course" },
              "status": "Running", "roles": [{ "actor": "town", "role": "initiator" }, { "actor": "office", "role": "coordinator" }],
              "territory": "09762",
              "days": { "first": "2026-01-01" }, "answersNeeds": ["need"], "servesGoals": ["goal"],
              "effects": [
                {
                  "barrier": "B-LANG", "strength": "Removes", "forWhom": { "term": "german", "is": "A2" },
                  "outcome": { "term": "german", "becomes": "B1" },
                  "evidence": [{ "kind": "Evaluation", "statement": { "de": "16 von 24", "en": "16 of 24" }, "provenance": { "source": "sample" } }]
                }
              ],
              "offering": "course", "fundedBy": "bilap", "costPerPerson": 310.5, "provenance": { "source": "sample" }
            },
            {
              "kind": "project", "id": "project", "title": { "de": "Projekt", "en": "project" }, "status": "Approved",
              "roles": [{ "actor": "office", "role": "implementer" }], "territory": "09762", "term": { "first": "2026-01-01", "last": "2027-12-31" },
              "budget": 12500.75, "costPerPerson": 125, "provenance": { "source": "sample" }
            },
            {
              "kind": "event", "id": "event", "title": { "de": "Bildungskonferenz", "en": "education conference" }, "status": "Idea",
              "roles": [{ "actor": "office", "role": "implementer" }], "territory": "09762", "day": "2026-11-12", "venue": "Rathaus", "costPerPerson": 0,
              "provenance": { "source": "sample" }
            }
          ],
          "goals": [
            { "id": "vision", "statement": { "de": "Bildung für alle", "en": "learning for all" }, "path": { "direction": "Establish" } },
            {
              "id": "goal", "statement": { "de": "Weniger Abgänge", "en": "fewer leavers" }, "under": "vision",
              "path": {
                "direction": "Decrease", "baseline": { "value": 8.4, "day": "2023-12-31", "provenance": { "source": "21111-02-06-4" } },
                "target": { "value": 6, "day": "2028-12-31" }
              },
              "indicator": "D10", "owner": "office", "targetGroup": "TG-NOSCHOOL", "territory": "09762", "acceptedBy": "Stadtrat"
            }
          ],
          "agreements": [
            {
              "id": "old", "title": { "de": "Alt", "en": "old" }, "parties": ["town", "district"], "subject": { "de": "Beratung", "en": "guidance" },
              "fieldsOfWork": ["education-guidance"], "provenance": { "source": "sample" }
            },
            {
              "id": "agreement", "title": { "de": "Vereinbarung", "en": "agreement" }, "parties": ["town", "district"],
              "subject": { "de": "Zusammenarbeit", "en": "cooperation" }, "aims": [{ "de": "bessere Angebote", "en": "better offerings" }],
              "fieldsOfWork": ["education-guidance", "career-orientation"], "fieldsAreOpen": true, "partiesStayIndependent": true,
              "signatures": [{ "party": "district", "office": "Landrätin", "isHeadOfAdministration": true, "signedOn": "2016-06-01" }],
              "supersedes": "old", "continues": { "de": "fünf Jahre Beratung", "en": "five years of guidance" }, "term": { "first": "2016-06-01" },
              "provenance": { "source": "sample" }
            }
          ],
          "programmes": [
            {
              "id": "bildung-integriert", "name": "Bildung integriert", "funders": ["BMBF", "ESF"], "noticeOf": "2015-01-27",
              "term": { "first": "2015-01-01", "last": "2021-12-31" }, "provenance": { "source": "sample" }
            }
          ],
          "fundedProjects": [
            {
              "id": "bilap", "title": { "de": "BILAP", "en": "BILAP" }, "acronym": "BILAP", "reference": "01JL1663",
              "programme": "bildung-integriert",
              "recipient": "town", "grantPeriod": { "first": "2016-01-01", "last": "2019-12-31" }, "fundingShare": 0.5,
              "provenance": { "source": "sample" }
            }
          ],
          "evaluations": [
            {
              "id": "evaluation", "measure": "measure", "design": "D2", "persons": 24, "droppedOut": 4,
              "days": { "first": "2026-01-01", "last": "2026-06-30" },
              "results": [{ "step": "Learnt", "statement": { "de": "B1", "en": "B1" }, "indicators": ["german-level"] },
                          { "step": "Reached", "statement": { "de": "24", "en": "24" } }],
              "claims": [{ "kind": "Change", "step": "Learnt", "statement": { "de": "verbessert", "en": "improved" } }],
              "provenance": { "source": "sample" }
            }
          ],
          "observations": [
            {
              "indicator": "school-leavers", "variant": "1", "breakdown": { "certificate": "none", "sex": "female" }, "territory": "09762",
              "territorialStatus": "2023-12-31",
              "period": { "schoolYear": 2023 }, "source": "21111-02-06-4", "vintage": "2024-10-01", "value": 54,
              "status": "Provisional", "roundedToMultipleOf": 3,
              "provenance": { "source": "sample" }
            },
            {
              "indicator": "population", "variant": "1", "territory": "09762", "period": { "calendarYear": 2023 }, "source": "table",
              "sign": "UnknownOrSecret",
              "provenance": { "source": "sample" }
            },
            {
              "indicator": "population", "variant": "1", "territory": "DG", "period": { "referenceDay": "2023-12-31" }, "source": "table", "value": -1.5,
              "provenance": { "source": "sample" }
            }
          ]
        }
        """;

    public static LandscapeReading Read(JsonNode document) => LandscapeReader.Read(document.ToJsonString(), FileName);

    /// <summary>Reads the document with one node replaced, added or (value <see langword="null"/>) removed.</summary>
    /// <param name="path">The path of the node, e.g. <c>offerings[0].price.amount</c>.</param>
    /// <param name="json">The new value as JSON.</param>
    public static LandscapeReading ReadWith(string path, string? json) => Read(With(JsonNode.Parse(Text)!, path, json));

    public static JsonNode With(JsonNode document, string path, string? json)
    {
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        var parent = steps[..^1].Aggregate(document, (node, step) => step[0] == '[' ? node[Index(step)]! : node[step]!);
        if (steps[^1][0] == '[')
        {
            if (json is null) parent.AsArray().RemoveAt(Index(steps[^1]));
            else parent[Index(steps[^1])] = JsonNode.Parse(json);
        }
        else if (json is null)
        {
            parent.AsObject().Remove(steps[^1]);
        }
        else
        {
            parent[steps[^1]] = JsonNode.Parse(json);
        }

        return document;
    }

    /// <summary>The paths of all nodes below a node.</summary>
    public static IEnumerable<string> Paths(JsonNode node, string path = "") => node switch
    {
        JsonObject fields => fields.SelectMany(f => Below(f.Value!, path.Length == 0 ? f.Key : $"{path}.{f.Key}")),
        JsonArray list => list.SelectMany((e, i) => Below(e!, $"{path}[{i}]")),
        _ => [],
    };

    private static IEnumerable<string> Below(JsonNode node, string path) => [path, .. Paths(node, path)];

    private static int Index(string step) => int.Parse(step.Trim('[', ']'), System.Globalization.CultureInfo.InvariantCulture);
}
