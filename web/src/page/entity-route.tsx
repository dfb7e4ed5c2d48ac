import type { ReactNode } from "react";
import { useParams } from "wouter";
import { AgreementPage } from "../act/agreement-page.js";
import { CampaignPage } from "../act/campaign-page.js";
import { CommitmentPage } from "../act/commitment-page.js";
import { JointActionPage } from "../act/joint-action-page.js";
import { MeetingPage } from "../act/meeting-page.js";
import { BorderGatePage } from "../border-gate/border-gate-page.js";
import { GatePairPage } from "../border-gate/gate-pair-page.js";
import { DocumentPage } from "../document/document-page.js";
import type { pageOfType } from "../entity/entity-address.js";
import { NoSuchPage } from "../layout/no-such-page.js";
import { OrganisationPage } from "../organisation/organisation-page.js";
import { PersonPage } from "../person/person-page.js";
import { PlacePage } from "../place/place-page.js";
import { SeriesPage } from "../series/series-page.js";
import { TopicPage } from "../topic/topic-page.js";

type PageName = (typeof pageOfType)[keyof typeof pageOfType];

const pages: Readonly<Record<PageName, (props: { readonly id: string }) => ReactNode>> = {
  agreement: AgreementPage,
  "border-gate": BorderGatePage,
  "gate-pair": GatePairPage,
  campaign: CampaignPage,
  commitment: CommitmentPage,
  document: DocumentPage,
  "joint-action": JointActionPage,
  meeting: MeetingPage,
  organisation: OrganisationPage,
  person: PersonPage,
  place: PlacePage,
  series: SeriesPage,
  topic: TopicPage,
};

/** The page of the entity that the address names. */
const EntityRoute = (): ReactNode => {
  const { page = "", id = "" } = useParams<{ page: string; id: string }>();
  if (!Object.hasOwn(pages, page)) return <NoSuchPage />;
  const Page = pages[page as PageName];
  return <Page key={`${page} ${id}`} id={id} />;
};

export default EntityRoute;
