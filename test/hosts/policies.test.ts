import {expect} from 'chai';
import {ownWindow} from './host-actions.js';
import {SCRIPT} from './cases/case.js';
import {EVERYTHING} from './everything.js';
import type {Report} from './report.js';
import {eachShowsAll} from './host-page-results.js';

const expectReport = ({shown, recorded}: Report) => {
  expect(shown).to.deep.equal(EVERYTHING.fr);
  expect(recorded).to.deep.equal([]);
};

eachShowsAll('policies', () => {
  it('a sandbox without an origin (sandbox="allow-scripts")', async () => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.src = '/case/plain/report';
    const answer = new Promise<MessageEvent<Report>>((resolve) =>
      addEventListener('message', resolve, {once: true}),
    );
    document.body.append(frame);
    const {data, origin} = await answer;
    frame.remove();
    expect(origin, 'no origin').to.equal('null');
    expectReport(data);
    // WebKit keeps no record of requests where there is no origin.
    expect(data.requests.filter((address) => address !== SCRIPT)).to.deep.equal([]);
  });

  it('a page on a disk (file:)', async () => {
    expectReport(await ownWindow({}));
  });

  it('a page on a disk (file:), with the first script', async () => {
    expectReport(await ownWindow({script: 'pfig.fr.first.js'}));
  });
});
