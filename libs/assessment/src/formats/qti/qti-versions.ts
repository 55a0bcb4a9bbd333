/** Where the two versions differ beside their names (1EdTech: QTI 2.1 of 2012, QTI 3.0 of 2022). */
export interface QtiVersion {
  readonly isNew: boolean;
  /** A shared text is a part of its own. */
  readonly hasStimuli: boolean;
  readonly schema: string;
  readonly schemaVersion: string;
  readonly packageNamespace: string;
  readonly itemNamespace: string;
  readonly itemType: string;
  readonly stimulusType: string;
  template(name: string): string;
}

export const qtiVersions = {
  '2.1': {
    isNew: false,
    hasStimuli: false,
    schema: 'QTIv2.1 Package',
    schemaVersion: '1.0.0',
    packageNamespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    itemNamespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
    itemType: 'imsqti_item_xmlv2p1',
    stimulusType: 'imsqti_stimulus_xmlv2p1',
    template: (name: string) => `http://www.imsglobal.org/question/qti_v2p1/rptemplates/${name}`,
  },
  '3.0': {
    isNew: true,
    hasStimuli: true,
    schema: 'QTI Package',
    schemaVersion: '3.0.0',
    packageNamespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    itemNamespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    itemType: 'imsqti_item_xmlv3p0',
    stimulusType: 'imsqti_stimulus_xmlv3p0',
    template: (name: string) => `https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/${name}.xml`,
  },
} satisfies Record<string, QtiVersion>;
