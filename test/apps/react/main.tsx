import 'metropolis-call/define.js';
import type {} from 'metropolis-call/react';
import { type Call, type CallJoinEvent, countSignatories } from 'metropolis-call';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [call, setCall] = useState<Call>();
  const [method, setMethod] = useState('');

  function onJoin(event: CallJoinEvent) {
    event.preventDefault();
    setMethod(event.method);
  }

  return (
    <>
      <metropolis-call
        lang="fr"
        src="call.json"
        heading-level={3}
        className="card"
        oncall-load={event => setCall(event.call)}
        oncall-join={onJoin}
      >
        <a href="https://example.org/join">Adhérer</a>
      </metropolis-call>
      {call && <metropolis-call lang="en" theme="dark" call={call} />}
      <output>
        {call && countSignatories(call)} {method}
      </output>
    </>
  );
}

// @ts-expect-error There is no such theme.
export const wrong = <metropolis-call theme="neon" />;

const app = document.getElementById('app');
if (app) {
  createRoot(app).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
