import type { GraphQLSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { ActResolver } from "./act/act.resolver.js";
import { ActorResolver } from "./actor/actor.resolver.js";
import { AgreementResolver } from "./agreement/agreement.resolver.js";
import { BorderGateResolver } from "./border-gate/border-gate.resolver.js";
import { BorderGatePairResolver } from "./border-gate/border-gate-pair.resolver.js";
import { CampaignResolver } from "./campaign/campaign.resolver.js";
import { CommitmentResolver } from "./commitment/commitment.resolver.js";
import { CooperationResolver } from "./cooperation/cooperation.resolver.js";
import { MatrixResolver } from "./cooperation/matrix.resolver.js";
import { CoverageResolver } from "./coverage/coverage.resolver.js";
import { DocumentResolver } from "./document/document.resolver.js";
import { ParagraphResolver } from "./document/paragraph.resolver.js";
import { EntityResolver } from "./entity/entity.resolver.js";
import { EvidenceResolver } from "./evidence/evidence.resolver.js";
import { EvidencedResolver } from "./evidence/evidenced.resolver.js";
import { FigureResolver } from "./figure/figure.resolver.js";
import { JointActionResolver } from "./joint-action/joint-action.resolver.js";
import { MeetingResolver } from "./meeting/meeting.resolver.js";
import { LinkResolver } from "./neighbourhood/link.resolver.js";
import { NeighbourhoodResolver } from "./neighbourhood/neighbourhood.resolver.js";
import { SupportedLinksResolver } from "./neighbourhood/supported-links.resolver.js";
import { TieResolver } from "./neighbourhood/tie.resolver.js";
import { OrganisationResolver } from "./organisation/organisation.resolver.js";
import { ParticipationResolver } from "./participation/participation.resolver.js";
import { PathsResolver } from "./paths/paths.resolver.js";
import { PersonResolver } from "./person/person.resolver.js";
import { PlaceResolver } from "./place/place.resolver.js";
import { PostResolver } from "./post/post.resolver.js";
import { SearchResolver } from "./search/search.resolver.js";
import { SeriesResolver } from "./series/series.resolver.js";
import { ConnectedActorResolver } from "./statistics/connected-actor.resolver.js";
import { StatisticsResolver } from "./statistics/statistics.resolver.js";
import { TenureResolver } from "./tenure/tenure.resolver.js";
import { TimelineResolver } from "./timeline/timeline.resolver.js";
import { TopicResolver } from "./topic/topic.resolver.js";

/** One line a concept: what the schema is made of. */
const resolvers: NonEmptyArray<new () => object> = [
  ActResolver,
  ActorResolver,
  AgreementResolver,
  BorderGatePairResolver,
  BorderGateResolver,
  CampaignResolver,
  CommitmentResolver,
  ConnectedActorResolver,
  CooperationResolver,
  CoverageResolver,
  DocumentResolver,
  EntityResolver,
  EvidencedResolver,
  EvidenceResolver,
  FigureResolver,
  JointActionResolver,
  LinkResolver,
  MatrixResolver,
  MeetingResolver,
  NeighbourhoodResolver,
  OrganisationResolver,
  ParagraphResolver,
  ParticipationResolver,
  PathsResolver,
  PersonResolver,
  PlaceResolver,
  PostResolver,
  SearchResolver,
  SeriesResolver,
  StatisticsResolver,
  SupportedLinksResolver,
  TenureResolver,
  TieResolver,
  TimelineResolver,
  TopicResolver,
];

/** type-graphql itself has no place for what the root of all questions says. */
const describeQuery = (schema: GraphQLSchema): GraphQLSchema => {
  const query = schema.getQueryType();
  if (query) query.description = aboutQuestions;
  return schema;
};

const aboutQuestions =
  "What can be asked. What is asked for by its id and is not there is null; a question that is refused has an error whose `extensions.code` says why: BAD_USER_INPUT and CURSOR_INVALID for an argument, GRAPHQL_VALIDATION_FAILED for a question that this schema does not allow, DATABASE_UNAVAILABLE and DEADLINE_EXCEEDED where it may be asked again, LIMIT_EXCEEDED and OPERATION_TOO_LARGE where less may be asked, INTERNAL_SERVER_ERROR for a fault of the server's.";

export const createSchema = async (): Promise<GraphQLSchema> =>
  describeQuery(await buildSchema({ resolvers, validate: false }));
