export class TestCodesRights {
  make!: boolean;
}

export class TestCodesView {
  codes!: string[];
  /** Whether this server can make PDF; without LibreOffice there are Word files only. */
  canPdf!: boolean;
  can!: TestCodesRights;
}
